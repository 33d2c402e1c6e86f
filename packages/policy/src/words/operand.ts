/** The value of a test as people write it: `3`, `1000元`, `2026-03-05`, `是`, an option's title, a parameter's name. */
import type { ConditionValue, Scalar } from "../document/condition.ts";
import { dayNumber } from "../facts/date.ts";
import { isParameterReference, parameterOf } from "../facts/walk.ts";
import type { Fact } from "../policy/fact.ts";
import type { Language } from "../policy/text.ts";
import { isUnit, units } from "../policy/units.ts";
import { findParameterName, type Names, optionName, parameterName, readOptionName } from "./names.ts";
import type { Scanner } from "./scanner.ts";

const fenPerYuan = 100;
const fenPerTenThousandYuan = 1_000_000;
const answers = { zh: { yes: "是", no: "否" }, en: { yes: "yes", no: "no" } } as const;

/** Undefined for a value that the notation has no words for. */
export function operandAsWritten(value: ConditionValue, fact: Fact, names: Names, language: Language): string | undefined {
  if (isParameterReference(value)) return parameterName(parameterOf(value), names, language);
  if (typeof value === "boolean") return fact.type === "boolean" ? answers[language][value ? "yes" : "no"] : undefined;
  if (typeof value === "number") return numberAsWritten(value, fact, language);
  if (typeof value !== "string") return undefined;
  return fact.type === "date" ? value : optionName(value, fact, language);
}

function numberAsWritten(value: number, { unit }: Fact, language: Language): string {
  if (unit !== "fen") return String(value);
  if (!Number.isSafeInteger(value)) return language === "zh" ? `${value}分` : `${value} fen`;
  const yuan = `${value < 0 ? "-" : ""}${Math.floor(Math.abs(value) / fenPerYuan)}`;
  const rest = Math.abs(value) % fenPerYuan;
  const digits = rest === 0 ? yuan : `${yuan}.${String(rest).padStart(2, "0")}`;
  return language === "zh" ? `${digits}元` : `${digits} yuan`;
}

/** One value that fits the type of the fact. */
export function readOperand(scanner: Scanner, fact: Fact, names: Names): ConditionValue {
  switch (fact.type) {
    case "boolean":
      if (scanner.take(/是|yes|true/i)) return true;
      return !scanner.demand(/否|no|false/i, { zh: "`是`或者`否`", en: "`yes` or `no`" });
    case "integer":
    case "number":
      return readNumber(scanner, fact, names);
    case "date":
      return readDate(scanner);
    default:
      return readOptionName(scanner, fact);
  }
}

function readNumber(scanner: Scanner, { unit, title }: Fact, names: Names): ConditionValue {
  const parameter = findParameterName(scanner, names);
  if (parameter !== undefined) return { fact: "parameters", path: `$.${parameter}` };
  const [digits] = scanner.demand(/[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+(?!\.)|\.(?!\.))?(?:e[+-]?\d+)?/, {
    zh: "数字，或者花括号中的数值名称",
    en: "a number, or a parameter in braces",
  });
  const number = Number(digits.replaceAll(",", "").replace("−", "-"));
  if (unit !== "fen") {
    takeUnit(scanner, unit, title);
    return number;
  }
  if (scanner.take(/分|fen/)) return number;
  const unitWord = scanner.take(/万元?|元|yuan/)?.[0] ?? "";
  return inFen(scanner, number, unitWord.startsWith("万") ? fenPerTenThousandYuan : fenPerYuan);
}

function inFen(scanner: Scanner, number: number, fen: number): number {
  const whole = Math.round(number * fen);
  if (Math.abs(number * fen - whole) > 1e-6 * Math.max(1, Math.abs(whole)) || !Number.isSafeInteger(whole))
    return scanner.fail({ zh: `\`${number}\` 不能准确到分。`, en: `\`${number}\` is no whole number of fen.` });
  return whole;
}

function takeUnit(scanner: Scanner, unit: string | undefined, title: Fact["title"]): void {
  const said =
    unit !== undefined && isUnit(unit) ? [units[unit].one, units[unit].many, units[unit].title].flatMap(Object.values<string>) : [];
  for (const word of said.sort((a, b) => b.length - a.length))
    if (scanner.take(new RegExp(word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")))) return;
  const other = scanner.take(/[^\s；;)）.、,，]+/);
  if (other) scanner.fail({ zh: `“${title.zh}”不用 \`${other[0]}\` 计。`, en: `“${title.en}” is not counted in \`${other[0]}\`.` });
}

function readDate(scanner: Scanner): Scalar {
  const at = scanner.at;
  const [date] = scanner.demand(/\d{4}-\d{2}-\d{2}/, { zh: "日期，写作 `2026-03-05`", en: "a date, written `2026-03-05`" });
  return dayNumber(date) === undefined ? scanner.fail({ zh: `没有 \`${date}\` 这一天。`, en: `There is no day \`${date}\`.` }, at) : date;
}
