/** Tests of one fact as a cell of a decision table holds them: `≥ 5`, `3..10`, `是`, `轻微伤、轻伤`, `< {金额界限}`. `readCell` reads them back. */
import type { ConditionValue, FactCondition } from "../document/condition.ts";
import { isSameJson } from "../document/json.ts";
import type { OperatorName } from "../facts/operators.ts";
import { isOperator } from "../facts/operators.ts";
import type { Fact } from "../policy/fact.ts";
import type { Language } from "../policy/text.ts";
import { type Names, optionName } from "./names.ts";
import { operandAsWritten } from "./operand.ts";
import { readCell } from "./read-cell.ts";

/** A test of one fact, denied or not. */
export type CellTest = FactCondition | { readonly not: CellTest };

export const signs: Readonly<Record<Exclude<OperatorName, "in" | "notIn" | "contains" | "doesNotContain">, string>> = {
  equal: "=",
  notEqual: "≠",
  lessThan: "<",
  lessThanInclusive: "≤",
  greaterThan: ">",
  greaterThanInclusive: "≥",
};

/** All of the tests must hold; none gives an empty text. They are of the fact named, which the policy may not have. */
export function cellAsWritten(tests: readonly CellTest[], name: string, names: Names, language: Language): string {
  const fact = Object.hasOwn(names.facts, name) ? names.facts[name] : undefined;
  if (!fact) return tests.map((test) => exactly(test, language)).join(between(language));
  const parts: string[] = [];
  for (let index = 0; index < tests.length; index += 1) {
    const range = rangeAsWritten(tests[index], tests[index + 1], fact, names, language);
    if (range !== undefined) index += 1;
    const test = tests[index];
    if (test) parts.push(range ?? testAsWritten(test, fact, names, language));
  }
  return parts.join(between(language));
}

/** One test; exactly as it stands in the document where words cannot be read back to the same. */
export function testAsWritten(test: CellTest, fact: Fact, names: Names, language: Language): string {
  if ("not" in test) return denied(testAsWritten(test.not, fact, names, language), language);
  const words = inSigns(test, fact, names, language);
  return words !== undefined && readsAs(words, [test], fact, names) ? words : exactly(test, language);
}

function readsAs(words: string, tests: readonly CellTest[], fact: Fact, names: Names): boolean {
  const read = readCell(words, fact.name, names);
  return read.ok && isSameJson(read.value, tests);
}

function rangeAsWritten(
  low: CellTest | undefined,
  high: CellTest | undefined,
  fact: Fact,
  names: Names,
  language: Language,
): string | undefined {
  if (!low || !high || "not" in low || "not" in high) return undefined;
  if (low.operator !== "greaterThanInclusive" || high.operator !== "lessThanInclusive") return undefined;
  const [from, to] = [low, high].map(({ value }) => operandAsWritten(value, fact, names, language));
  const words = from === undefined || to === undefined ? undefined : `${from}..${to}`;
  return words !== undefined && readsAs(words, [low, high], fact, names) ? words : undefined;
}

function inSigns({ operator, value }: FactCondition, fact: Fact, names: Names, language: Language): string | undefined {
  if (!isOperator(operator)) return undefined;
  switch (operator) {
    case "in":
      return listed(value, fact, language, Array.isArray(value) && value.length === 1 ? "∈ " : "");
    case "notIn":
      return listed(value, fact, language, "∉ ");
    case "contains":
    case "doesNotContain": {
      const option = typeof value === "string" ? optionName(value, fact, language) : undefined;
      return option === undefined ? undefined : `${containing[operator][language]} ${option}`;
    }
    default: {
      const operand = operandAsWritten(value, fact, names, language);
      if (operand === undefined) return undefined;
      return operator === "equal" ? operand : `${signs[operator]} ${operand}`;
    }
  }
}

const containing = {
  contains: { zh: "含", en: "includes" },
  doesNotContain: { zh: "不含", en: "excludes" },
} as const;

function listed(value: ConditionValue, fact: Fact, language: Language, sign: string): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const codes: readonly unknown[] = value;
  const options = codes.flatMap((code) => (typeof code === "string" ? [optionName(code, fact, language)] : []));
  return options.length === codes.length && codes.length > 0 ? `${sign}${options.join(language === "zh" ? "、" : ", ")}` : undefined;
}

/** Nothing is lost: the operator by its name, the value as JSON. */
function exactly(test: CellTest, language: Language): string {
  return "not" in test ? denied(exactly(test.not, language), language) : `#${test.operator} ${JSON.stringify(test.value)}`;
}

export function denied(text: string, language: Language): string {
  return language === "zh" ? `非（${text}）` : `not(${text})`;
}

function between(language: Language): string {
  return language === "zh" ? "；" : "; ";
}
