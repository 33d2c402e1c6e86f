/** What a figure comes to over what was counted. */
import {
  type Condition,
  countingPolicy,
  dayNumber,
  type Facts,
  type Figure,
  isRange,
  outcomeIn,
  type Policy,
  scopeOver,
} from "@jiefen/policy";
import type { Tally } from "./tally.ts";

export interface FigureValue {
  /** Undefined where there is nothing to work it out from. */
  readonly value?: number;
  /** Of a rate. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** How many were counted. */
  readonly counted: number;
  /** How many could not be told: whether they count, whether they belong to the numerator, or which number or choice they have. */
  readonly unknown: number;
  /** Of a distribution: how many have each choice. */
  readonly parts?: Readonly<Record<string, number>>;
}

/** `later`: where the numerator is told by another day, what that day counts. */
export function figureValue(policy: Policy, figure: Figure, tallies: readonly Tally[], later: readonly Tally[] = tallies): FigureValue {
  const judge = judgeFor(policy, figure);
  const counted = countedBy(figure, tallies, judge);
  const { rows, unknown } = counted;
  const total = totalOf(rows);
  switch (figure.kind) {
    case "count":
      return { value: total, counted: total, unknown };
    case "rate": {
      const own = figure.numeratorDate === undefined ? counted : countedBy(figure, later, judge);
      const outcomes = own.rows.map(({ facts, count }) => ({ count, outcome: judge(facts, figure.numerator) }));
      const numerator = totalOf(outcomes.filter(({ outcome }) => outcome === "yes"));
      return {
        ...(total > 0 ? { value: numerator / total } : {}),
        numerator,
        denominator: total,
        counted: total,
        unknown: unknown + totalOf(outcomes.filter(({ outcome }) => outcome === "unknown")),
      };
    }
    case "sum": {
      const known = rows.flatMap(({ facts, count }) => lowest(facts, figure.of).map((number) => ({ number, count })));
      const sum = known.reduce((before, { number, count }) => before + number * count, 0);
      return { value: sum, counted: totalOf(known), unknown: unknown + total - totalOf(known) };
    }
    case "median": {
      const known = rows.flatMap(({ facts, count }) => exact(facts, figure.of).map((number) => ({ number, count })));
      const middle = medianOf(known);
      return { ...(middle === undefined ? {} : { value: middle }), counted: totalOf(known), unknown: unknown + total - totalOf(known) };
    }
    case "distribution": {
      const parts = new Map<string, number>();
      for (const { facts, count } of rows) {
        const code = figure.of === undefined ? undefined : facts[figure.of];
        if (typeof code === "string" || typeof code === "boolean") parts.set(String(code), (parts.get(String(code)) ?? 0) + count);
      }
      const known = [...parts.values()].reduce((sum, count) => sum + count, 0);
      return { value: known, counted: known, unknown: unknown + total - known, parts: Object.fromEntries(parts) };
    }
  }
}

type Judge = (facts: Facts, condition: Condition | undefined) => "yes" | "no" | "unknown";

/** Days play no part in what figures look at. */
const noDay = dayNumber("2000-01-01") ?? 0;

function judgeFor(policy: Policy, { over }: Figure): Judge {
  const counting = countingPolicy(policy, over);
  return (facts, condition) =>
    condition
      ? outcomeIn(
          scopeOver(counting, (name) => (Object.hasOwn(facts, name) ? facts[name] : undefined), noDay),
          condition,
        )
      : "yes";
}

/** Those that surely count, and how many there are of which it is not known. */
export function countedBy(
  figure: Figure,
  tallies: readonly Tally[],
  judge: Judge,
): { readonly rows: readonly Tally[]; readonly unknown: number } {
  const rows: Tally[] = [];
  let unknown = 0;
  for (const tally of tallies) {
    if (!isOurs(figure, tally)) continue;
    const outcome = judge(tally.facts, figure.conditions);
    if (outcome === "yes") rows.push(tally);
    if (outcome === "unknown") unknown += tally.count;
  }
  return { rows, unknown };
}

/** Which side of a transfer counts it. */
function isOurs({ transfers }: Figure, { own, held }: Tally): boolean {
  if (transfers === "excluded") return own && held;
  return transfers === "accepted" ? own : held;
}

/** What stands behind a figure: everything counted, or only its numerator. */
export function behind(policy: Policy, figure: Figure, tallies: readonly Tally[], part: "counted" | "numerator"): readonly Tally[] {
  const judge = judgeFor(policy, figure);
  const { rows } = countedBy(figure, tallies, judge);
  return part === "numerator" ? rows.filter(({ facts }) => judge(facts, figure.numerator) === "yes") : rows;
}

function totalOf(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}

/** A range counts with its lower bound. */
function lowest(facts: Facts, name: string | undefined): readonly number[] {
  const value = name === undefined ? undefined : facts[name];
  if (typeof value === "number") return [value];
  return isRange(value) && value.atLeast !== undefined ? [value.atLeast] : [];
}

function exact(facts: Facts, name: string | undefined): readonly number[] {
  const value = name === undefined ? undefined : facts[name];
  return typeof value === "number" ? [value] : [];
}

function medianOf(numbers: readonly { readonly number: number; readonly count: number }[]): number | undefined {
  const total = totalOf(numbers);
  if (total === 0) return undefined;
  const sorted = [...numbers].sort((one, other) => one.number - other.number);
  const at = (position: number) => {
    let passed = 0;
    for (const { number, count } of sorted) {
      passed += count;
      if (position < passed) return number;
    }
    return 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
