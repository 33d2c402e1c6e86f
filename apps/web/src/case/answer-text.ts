/** An answer as a person reads it. */
import { type Answer, isCodes, isItems, isRange, yuanReading } from "@jiefen/forms";
import { type Fact, isUnit, type Language, units } from "@jiefen/policy";

const said: Readonly<
  Record<Language, { yes: string; no: string; unknown: string; atLeast: string; atMost: string; between: string; list: string }>
> = {
  zh: { yes: "是", no: "否", unknown: "不清楚", atLeast: "至少 ", atMost: "至多 ", between: " 至 ", list: "、" },
  en: { yes: "yes", no: "no", unknown: "not known", atLeast: "at least ", atMost: "at most ", between: " to ", list: ", " },
};

function numberText(fact: Fact, value: number, language: Language): string {
  if (fact.unit === "fen") return yuanReading(value, language);
  const unit = fact.unit !== undefined && isUnit(fact.unit) ? ` ${units[fact.unit].title[language]}` : "";
  return `${value.toLocaleString("en")}${unit}`;
}

/** Lists give how many items they hold: their items are shown one by one elsewhere. */
export function answerText(fact: Fact, answer: Answer | undefined, language: Language): string {
  const word = said[language];
  const optionText = (id: string) => fact.options?.find((option) => option.id === id)?.title[language] ?? id;
  if (answer === null || answer === undefined) return word.unknown;
  if (typeof answer === "boolean") return answer ? word.yes : word.no;
  if (typeof answer === "number") return numberText(fact, answer, language);
  if (typeof answer === "string") return fact.type === "code" ? optionText(answer) : answer;
  if (isRange(answer)) {
    const { atLeast, atMost } = answer;
    if (atLeast !== undefined && atMost !== undefined)
      return `${atLeast.toLocaleString("en")}${word.between}${numberText(fact, atMost, language)}`;
    if (atLeast !== undefined) return `${word.atLeast}${numberText(fact, atLeast, language)}`;
    return atMost === undefined ? word.unknown : `${word.atMost}${numberText(fact, atMost, language)}`;
  }
  if (isItems(answer) && answer.length > 0) return String(answer.length);
  return isCodes(answer) ? answer.map(optionText).join(word.list) : "";
}
