/** Reads the tests of one fact from a cell of a decision table: what `cellAsWritten` writes, and what people write instead. */
import type { ConditionValue, FactCondition } from "../document/condition.ts";
import { isObject } from "../document/json.ts";
import type { OperatorName } from "../facts/operators.ts";
import type { Fact } from "../policy/fact.ts";
import type { CellTest } from "./cell.ts";
import { type Names, readOptionName } from "./names.ts";
import { readOperand } from "./operand.ts";
import { type NotationRead, readWhole, type Scanner } from "./scanner.ts";

export const separator = /[；;]/;
export const opened = /[(（]/;
export const closed = /[)）]/;
export const denial = /(?:非|not)\s*[(（]/i;

/** An empty cell, or one with a dash, tests nothing. */
export function readCell(text: string, name: string, names: Names): NotationRead<readonly CellTest[]> {
  const written = text.trim();
  if (written === "" || /^[-–—－]$/.test(written)) return { ok: true, value: [] };
  return readWhole(text, (scanner) => {
    const tests = [...readTest(scanner, name, names)];
    while (scanner.take(separator) && !scanner.ended) tests.push(...readTest(scanner, name, names));
    return tests;
  });
}

/** One test, or the two of a range. */
export function readTest(scanner: Scanner, name: string, names: Names): readonly CellTest[] {
  if (scanner.take(denial)) {
    const [test, ...others] = readTest(scanner, name, names);
    if (!test || others.length > 0)
      return scanner.fail({ zh: "“非”里只能写一项比较。", en: "Only one comparison can be denied at a time." });
    scanner.demand(closed, { zh: "右括号", en: "a closing bracket" });
    return [{ not: test }];
  }
  const exact = scanner.take(/#([^\s#；;()（）]*)\s+/);
  if (exact) return [{ fact: name, operator: exact[1] ?? "", value: readJson(scanner) }];
  const fact = Object.hasOwn(names.facts, name) ? names.facts[name] : undefined;
  if (!fact) return scanner.fail({ zh: `没有字段 \`${name}\`。`, en: `There is no fact \`${name}\`.` });
  return readComparison(scanner, fact, names);
}

const patterns: readonly (readonly [RegExp, OperatorName])[] = [
  [/≥|≧|>=|＞＝|＞=/, "greaterThanInclusive"],
  [/≤|≦|<=|＜＝|＜=/, "lessThanInclusive"],
  [/≠|!=|<>|＜＞/, "notEqual"],
  [/>|＞/, "greaterThan"],
  [/<|＜/, "lessThan"],
  [/==?|＝/, "equal"],
  [/∈/, "in"],
  [/∉/, "notIn"],
  [/不包?含|excludes\s/, "doesNotContain"],
  [/包?含|includes\s/, "contains"],
];

function readComparison(scanner: Scanner, fact: Fact, names: Names): readonly CellTest[] {
  const at = scanner.at;
  const test = (operator: OperatorName, value: ConditionValue): FactCondition => ({ fact: fact.name, operator, value });
  if (fact.type === "text" || fact.type === "list")
    return scanner.fail({ zh: `“${fact.title.zh}”不能比较。`, en: `“${fact.title.en}” cannot be compared.` }, at);
  const operator = patterns.find(([pattern]) => scanner.take(pattern))?.[1];
  if (operator === "in" || operator === "notIn") return [test(operator, readOptions(scanner, fact))];
  if (operator) return [test(operator, readOperand(scanner, fact, names))];
  if (fact.type === "codes") return [test("contains", readOptionName(scanner, fact))];
  const value = readOperand(scanner, fact, names);
  if (scanner.take(/\.\.|…|～|~/))
    return [test("greaterThanInclusive", value), test("lessThanInclusive", readOperand(scanner, fact, names))];
  if (fact.type !== "code" || typeof value !== "string") return [test("equal", value)];
  const others = readMore(scanner, fact);
  return [others.length === 0 ? test("equal", value) : test("in", [value, ...others])];
}

function readOptions(scanner: Scanner, fact: Fact): readonly string[] {
  return [readOptionName(scanner, fact), ...readMore(scanner, fact)];
}

function readMore(scanner: Scanner, fact: Fact): readonly string[] {
  const more: string[] = [];
  while (scanner.take(/[、,，]/)) more.push(readOptionName(scanner, fact));
  return more;
}

const scalar = String.raw`(?:"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false)`;

function readJson(scanner: Scanner): ConditionValue {
  const what = { zh: "写成 JSON 的值", en: "a value in JSON" };
  const [text] = scanner.demand(
    new RegExp(String.raw`${scalar}|\[(?:${scalar}(?:,${scalar})*)?\]|\{"fact":"parameters","path":${scalar}\}`),
    what,
  );
  const value: unknown = JSON.parse(text);
  return isConditionValue(value) ? value : scanner.fail({ zh: "看不懂这个值。", en: "This value makes no sense." });
}

function isConditionValue(value: unknown): value is ConditionValue {
  if (Array.isArray(value)) return value.every(isScalar);
  return isScalar(value) || (isObject(value) && value.fact === "parameters");
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
