/** A fact's value in words: a title for each code, a unit for each number. */
import type { FactValue, Item } from "../facts/fact-value.ts";
import { isRange } from "../facts/possible.ts";
import type { Fact } from "../policy/fact.ts";
import type { Language, Text } from "../policy/text.ts";
import { day, measure, range } from "./quantity.ts";

export const yes: Text = { zh: "是", en: "yes" };
export const no: Text = { zh: "否", en: "no" };
export const notKnown: Text = { zh: "不清楚", en: "not known" };

/** In `“”`, as names are quoted in both languages. */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** The title of a code's option, quoted; the code itself never shows. */
export function optionTitle(fact: Fact, id: string, language: Language): string {
  const option = fact.options?.find((one) => one.id === id);
  return option ? quoted(option.title[language]) : language === "zh" ? "未列出的选项" : "an option not listed";
}

/** What is known of a fact: `25`, `至少2次`, `“全园”`, `不清楚`. */
export function valueInWords(fact: Fact, known: FactValue | readonly Item[] | undefined, language: Language): string {
  if (known === undefined || known === null) return notKnown[language];
  if (typeof known === "boolean") return (known ? yes : no)[language];
  if (typeof known === "number") return measure(known, fact.unit, language);
  if (typeof known === "string")
    return fact.type === "date" ? day(known, language) : fact.options ? optionTitle(fact, known, language) : quoted(known);
  if (isRange(known)) return range(known, fact.unit, language);
  if (!Array.isArray(known)) return notKnown[language];
  const codes: readonly unknown[] = known;
  const titles = codes.flatMap((code) => (typeof code === "string" ? [optionTitle(fact, code, language)] : []));
  if (titles.length === 0) return language === "zh" ? "无" : "none";
  return titles.join(language === "zh" ? "" : ", ");
}
