/** All comparisons that a row makes of one fact, as one cell in S-FEEL: what the fact may be. */
import { type Fact, type FactCondition, isOperator, possibleValue, surely } from "@jiefen/policy";
import { NotInSubset } from "./feel.ts";

/** Undefined where nothing satisfies them all. */
export function cellInFeel(fact: Fact, tests: readonly FactCondition[]): string | undefined {
  switch (fact.type) {
    case "boolean":
      return choice([true, false], tests, fact, String);
    case "code":
      return choice(fact.options?.map(({ id }) => id) ?? [], tests, fact, (id) => JSON.stringify(id));
    case "codes":
      return contained(tests);
    case "integer":
    case "number":
    case "date":
      return interval(fact, tests);
    default:
      throw new NotInSubset({ zh: `“${fact.title.zh}”不能写进决策表。`, en: `“${fact.title.en}” cannot stand in a decision table.` });
  }
}

function choice<Value extends boolean | string>(
  all: readonly Value[],
  tests: readonly FactCondition[],
  fact: Fact,
  written: (value: Value) => string,
): string | undefined {
  const holds = (value: Value) =>
    tests.every(({ operator, value: operand }) => isOperator(operator) && surely(operator, possibleValue(fact, value), operand));
  const fitting = all.filter(holds);
  if (fitting.length === 0) return undefined;
  if (fitting.length === all.length) return "-";
  const others = all.filter((value) => !holds(value));
  return fitting.length > 1 && others.length < fitting.length ? `not(${others.map(written).join(",")})` : fitting.map(written).join(",");
}

function contained(tests: readonly FactCondition[]): string | undefined {
  const asked = new Set(tests.map(({ operator }) => operator === "contains"));
  return asked.size > 1 ? undefined : String(asked.has(true));
}

interface Bound {
  readonly at: number | string;
  readonly within: boolean;
}

/** Dates compare as texts, numbers as numbers. */
function interval(fact: Fact, tests: readonly FactCondition[]): string | undefined {
  let low: Bound | undefined;
  let high: Bound | undefined;
  const excluded: (number | string)[] = [];
  for (const { operator, value } of tests) {
    if (typeof value !== "number" && typeof value !== "string") throw new NotInSubset(odd(fact));
    if (operator === "notEqual") excluded.push(value);
    if (["greaterThan", "greaterThanInclusive", "equal"].includes(operator))
      low = higher(low, { at: value, within: operator !== "greaterThan" });
    if (["lessThan", "lessThanInclusive", "equal"].includes(operator)) high = lower(high, { at: value, within: operator !== "lessThan" });
  }
  const parts = [...new Set(excluded)]
    .sort((a, b) => (a < b ? -1 : 1))
    .reduce<readonly Part[]>(
      (some, at) =>
        some.flatMap((part) => [
          { ...part, high: lower(part.high, { at, within: false }) },
          { ...part, low: higher(part.low, { at, within: false }) },
        ]),
      [{ low, high }],
    );
  const written = parts.flatMap((part) => partInFeel(part) ?? []);
  return written.length === 0 ? undefined : [...new Set(written)].join(",");
}

interface Part {
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
}

function higher(one: Bound | undefined, other: Bound): Bound {
  if (!one || other.at > one.at) return other;
  return one.at > other.at ? one : { at: one.at, within: one.within && other.within };
}

function lower(one: Bound | undefined, other: Bound): Bound {
  if (!one || other.at < one.at) return other;
  return one.at < other.at ? one : { at: one.at, within: one.within && other.within };
}

function partInFeel({ low, high }: Part): string | undefined {
  if (!low && !high) return "-";
  if (!low) return high && `${high.within ? "<=" : "<"} ${literal(high.at)}`;
  if (!high) return `${low.within ? ">=" : ">"} ${literal(low.at)}`;
  if (low.at > high.at) return undefined;
  if (low.at === high.at) return low.within && high.within ? literal(low.at) : undefined;
  return `${low.within ? "[" : "("}${literal(low.at)}..${literal(high.at)}${high.within ? "]" : ")"}`;
}

function literal(value: number | string): string {
  return typeof value === "number" ? String(value) : `date("${value}")`;
}

const odd = (fact: Fact) => ({
  zh: `“${fact.title.zh}”的比较不能写进决策表。`,
  en: `A comparison of “${fact.title.en}” cannot stand in a decision table.`,
});
