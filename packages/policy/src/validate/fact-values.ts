/** Whether a value may stand for what is known of a fact: not asked, unknown, a range, or a value of its type. */
import { isObject } from "../document/json.ts";
import { dayNumber } from "../facts/date.ts";
import type { Text } from "../policy/text.ts";
import type { KnownFact } from "./dictionary.ts";
import { quote } from "./shape-words.ts";

interface Flaw {
  readonly code: "value-misfit" | "unknown-option" | "out-of-range";
  readonly message: Text;
  readonly hint: Text;
}

const expected = (fact: KnownFact): Text => {
  switch (fact.type) {
    case "boolean":
      return { zh: " `true`、`false` 或 `null`", en: "`true`, `false` or `null`" };
    case "integer":
      return { zh: '整数、`{"atLeast": 2}` 这样的范围或 `null`', en: 'a whole number, a range like `{"atLeast": 2}` or `null`' };
    case "number":
      return { zh: '数字、`{"atLeast": 2}` 这样的范围或 `null`', en: 'a number, a range like `{"atLeast": 2}` or `null`' };
    case "date":
      return { zh: " `2026-11-24` 这样的日期或 `null`", en: "a date like `2026-11-24` or `null`" };
    case "codes":
      return { zh: "一组选项或 `null`", en: "a list of options or `null`" };
    case "list":
      return { zh: "一组条目", en: "a list of items" };
    default:
      return { zh: "文字或 `null`", en: "a text or `null`" };
  }
};

/** What is wrong with a value, or undefined. Items of lists are not looked into. */
export function valueFlaw(fact: KnownFact, value: unknown): Flaw | undefined {
  if (fact.type === undefined || (value === null && fact.type !== "list")) return undefined;
  if (!fits(fact, value)) {
    const words = expected(fact);
    return {
      code: "value-misfit",
      message: { zh: `\`${fact.name}\` 不能是 ${quote(value)}。`, en: `\`${fact.name}\` cannot be ${quote(value)}.` },
      hint: { zh: `请写${words.zh}。`, en: `Write ${words.en}.` },
    };
  }
  return codeFlaw(fact, value) ?? rangeFlaw(fact, value);
}

function fits({ type }: KnownFact, value: unknown): boolean {
  switch (type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value) || isRange(value, Number.isInteger);
    case "number":
      return Number.isFinite(value) || isRange(value, Number.isFinite);
    case "date":
      return dayNumber(value) !== undefined;
    case "codes":
      return Array.isArray(value) && value.every((one) => typeof one === "string");
    case "list":
      return Array.isArray(value) && value.every(isObject);
    default:
      return typeof value === "string";
  }
}

function isRange(value: unknown, isNumber: (value: unknown) => boolean): boolean {
  if (!isObject(value)) return false;
  const bounds = Object.entries(value);
  return bounds.length > 0 && bounds.every(([key, bound]) => (key === "atLeast" || key === "atMost") && isNumber(bound));
}

function codeFlaw(fact: KnownFact, value: unknown): Flaw | undefined {
  const { options } = fact;
  if (options === undefined) return undefined;
  const wrong = (Array.isArray(value) ? value : [value]).find((code) => !options.has(String(code)));
  if (wrong === undefined) return undefined;
  const codes = [...options.keys()].slice(0, 10).map((code) => `\`${code}\``);
  return {
    code: "unknown-option",
    message: { zh: `\`${fact.name}\` 没有选项 ${quote(wrong)}。`, en: `\`${fact.name}\` has no option ${quote(wrong)}.` },
    hint: { zh: `可用的有：${codes.join("、")}。`, en: `There are: ${codes.join(", ")}.` },
  };
}

function rangeFlaw(fact: KnownFact, value: unknown): Flaw | undefined {
  const numbers = isObject(value) ? Object.values(value) : [value];
  const wrong = numbers.find(
    (number) => typeof number === "number" && (number < (fact.minimum ?? number) || number > (fact.maximum ?? number)),
  );
  if (wrong === undefined) return undefined;
  return {
    code: "out-of-range",
    message: { zh: `\`${fact.name}\` 是 ${quote(wrong)}，超出范围。`, en: `\`${fact.name}\` is ${quote(wrong)}, which is out of range.` },
    hint: {
      zh: `应在 ${fact.minimum ?? "…"} 到 ${fact.maximum ?? "…"} 之间。`,
      en: `It lies between ${fact.minimum ?? "…"} and ${fact.maximum ?? "…"}.`,
    },
  };
}
