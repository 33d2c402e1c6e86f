/** S-FEEL as far as decision tables use it: literals, and the unary tests of a cell, as conditions on one fact. */
import type { Condition, Fact, OperatorName, Scalar, Text } from "@jiefen/policy";
import { dayNumber } from "@jiefen/policy";

/** What is not of the subset, in words. */
export class NotInSubset extends Error {
  readonly said: Text;
  constructor(said: Text) {
    super(said.en);
    this.said = said;
  }
}

function beyond(what: Text): never {
  throw new NotInSubset(what);
}

type Tested = Pick<Fact, "name" | "type">;

const stringPattern = String.raw`"(?:[^"\\]|\\.)*"`;
const numberPattern = String.raw`-?(?:\d+(?:\.\d+)?|\.\d+)`;
const datePattern = String.raw`date\s*\(\s*"[^"]*"\s*\)|@"\d{4}-\d{2}-\d{2}"`;
const literal = new RegExp(`^(?:${stringPattern}|${numberPattern}|true|false|${datePattern})$`);
const token = new RegExp(
  `\\s*(${datePattern}|${stringPattern}|\\d+(?:\\.\\d+)?|\\.\\d+|\\.\\.|<=|>=|!=|[<>=(),\\[\\]-]|[^\\s"<>=(),\\[\\]]+)`,
  "uy",
);

/** One value: a string, a number, a boolean or a date. */
export function readLiteral(text: string): Scalar {
  const written = text.trim();
  if (!literal.test(written)) return beyond(notAValue(written));
  if (written === "true" || written === "false") return written === "true";
  if (written.startsWith('"')) return unquoted(written);
  if (/^[d@]/.test(written)) return dateIn(written);
  return Number(written);
}

/** Several values, separated by commas. */
export function readLiterals(text: string): readonly Scalar[] {
  const tokens = tokensOf(text);
  const values: Scalar[] = [];
  while (tokens.length > 0) {
    values.push(readValue(tokens));
    if (tokens.length > 0 && tokens.shift() !== ",") return beyond(notAValue(text));
  }
  return values;
}

/** Undefined where anything will do (`-`). */
export function readUnaryTests(text: string, fact: Tested): Condition | undefined {
  const written = text.trim();
  if (written === "" || written === "-") return undefined;
  const tokens = tokensOf(written);
  const negated = tokens[0] === "not" && tokens[1] === "(";
  if (negated) tokens.splice(0, 2);
  const tests = readTests(tokens, fact);
  if (negated && tokens.shift() !== ")") return beyond(notATest(written));
  if (tokens.length > 0) return beyond(notATest(written));
  const condition = joined(tests, fact);
  return negated ? { not: condition } : condition;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const found = token.exec(text);
    if (!found) {
      if (text.slice(at).trim() === "") break;
      return beyond(notATest(text));
    }
    tokens.push(found[1] ?? "");
  }
  return tokens;
}

function readTests(tokens: string[], fact: Tested): readonly Condition[] {
  const tests = [readTest(tokens, fact)];
  while (tokens[0] === ",") {
    tokens.shift();
    tests.push(readTest(tokens, fact));
  }
  return tests;
}

const comparisons: Readonly<Record<string, OperatorName>> = {
  "<": "lessThan",
  "<=": "lessThanInclusive",
  ">": "greaterThan",
  ">=": "greaterThanInclusive",
  "=": "equal",
  "!=": "notEqual",
};

function readTest(tokens: string[], fact: Tested): Condition {
  const [first = ""] = tokens;
  if (Object.hasOwn(comparisons, first)) {
    tokens.shift();
    return compared(fact, comparisons[first] ?? "equal", readValue(tokens));
  }
  if (first === "[" || first === "(" || first === "]") return readInterval(tokens, fact);
  return compared(fact, "equal", readValue(tokens));
}

function readInterval(tokens: string[], fact: Tested): Condition {
  const opens = tokens.shift();
  const low = readValue(tokens);
  if (tokens.shift() !== "..") return beyond({ zh: "区间要写成 `[a..b]`。", en: "A range is written `[a..b]`." });
  const high = readValue(tokens);
  const closes = tokens.shift() ?? "";
  if (!["]", ")", "["].includes(closes)) return beyond({ zh: "区间没有结尾。", en: "A range does not end." });
  return {
    all: [
      compared(fact, opens === "[" ? "greaterThanInclusive" : "greaterThan", low),
      compared(fact, closes === "]" ? "lessThanInclusive" : "lessThan", high),
    ],
  };
}

function readValue(tokens: string[]): Scalar {
  const first = tokens.shift() ?? "";
  if (first === "-") {
    const number = readLiteral(tokens.shift() ?? "");
    return typeof number === "number" ? -number : beyond(notAValue(`-${String(number)}`));
  }
  if (tokens[0] === "(") return beyond({ zh: `函数 \`${first}\` 不支持。`, en: `The function \`${first}\` is not supported.` });
  return readLiteral(first);
}

function compared({ name, type }: Tested, operator: OperatorName, value: Scalar): Condition {
  const isOrdering = operator !== "equal" && operator !== "notEqual";
  if (!fits(type, value))
    return beyond({ zh: `\`${String(value)}\` 与这一列的类型不符。`, en: `\`${String(value)}\` does not fit the type of this column.` });
  if (isOrdering && (type === "boolean" || type === "code"))
    return beyond({ zh: "文字和是否不能比较大小。", en: "Strings and booleans are not compared by order." });
  if (type === "boolean" && operator === "notEqual") return { fact: name, operator: "equal", value: value !== true };
  return { fact: name, operator, value };
}

function fits(type: Fact["type"], value: Scalar): boolean {
  switch (type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
    case "number":
      return typeof value === "number";
    case "date":
      return typeof value === "string" && dayNumber(value) !== undefined;
    default:
      return typeof value === "string";
  }
}

/** Alternatives; several strings are one list. */
function joined(tests: readonly Condition[], { name, type }: Tested): Condition {
  const [only, ...others] = tests;
  if (only !== undefined && others.length === 0) return only;
  const equal = tests.flatMap((test) =>
    "fact" in test && test.operator === "equal" && typeof test.value === "string" ? [test.value] : [],
  );
  return type === "code" && equal.length === tests.length ? { fact: name, operator: "in", value: equal } : { any: tests };
}

function unquoted(text: string): string {
  const read: unknown = JSON.parse(text.replace(/\n/g, "\\n").replace(/\t/g, "\\t"));
  return typeof read === "string" ? read : "";
}

function dateIn(text: string): string {
  const date = /"([^"]*)"/.exec(text)?.[1] ?? "";
  return dayNumber(date) === undefined ? beyond({ zh: `没有 \`${date}\` 这一天。`, en: `There is no day \`${date}\`.` }) : date;
}

const notAValue = (text: string): Text => ({
  zh: `\`${text}\` 不是值；这里只能写文字、数字、true、false 或日期，不能写名称和算式。`,
  en: `\`${text}\` is no value: strings, numbers, true, false and dates are read, names and formulas are not.`,
});
const notATest = (text: string): Text => ({ zh: `看不懂条件 \`${text}\`。`, en: `The test \`${text}\` is not of the S-FEEL subset.` });
