/** What a fact may still be: the set of its possible values, as the rules see it. */
import type { Fact } from "../policy/fact.ts";
import { dateOf, dayNumber } from "./date.ts";
import type { FactValue, Item, Range } from "./fact-value.ts";

/** One of these values, where the fact is a boolean or a code. `open`: the list of options is not known, so anything may be. */
export interface PossibleChoice {
  readonly kind: "choice";
  readonly values: readonly (boolean | string)[];
  readonly open: boolean;
  readonly ranks?: Readonly<Record<string, number>>;
}

/** Any number from `low` to `high`, both included and both possibly infinite; dates are day numbers. */
export interface PossibleInterval {
  readonly kind: "interval";
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  readonly date: boolean;
  /** Nobody said how high: `high` is only what the dictionary allows. */
  readonly highOpen: boolean;
}

/** Codes that are surely among those chosen, and those that may be (`undefined`: any). */
export interface PossibleCodes {
  readonly kind: "codes";
  readonly sure: readonly string[];
  readonly may: readonly string[] | undefined;
}

/** Nothing a rule can compare: a text, a list, an unknown name. */
export interface Opaque {
  readonly kind: "opaque";
}

export type Possible = PossibleChoice | PossibleInterval | PossibleCodes | Opaque;

export const opaque: Opaque = { kind: "opaque" };

/** Everything the fact could be, were it answered. */
export function anyValueOf(fact: Fact): Possible {
  switch (fact.type) {
    case "boolean":
      return { kind: "choice", values: [true, false], open: false };
    case "code": {
      const values = fact.options?.map((option) => option.id) ?? [];
      return { kind: "choice", values, open: values.length === 0, ...ranksOf(fact) };
    }
    case "codes":
      return { kind: "codes", sure: [], may: fact.options?.map((option) => option.id) };
    case "integer":
    case "number":
      return { ...interval(fact.minimum ?? -Infinity, fact.maximum ?? Infinity, fact.type === "integer"), highOpen: true };
    case "date":
      return { kind: "interval", low: -Infinity, high: Infinity, whole: true, date: true, highOpen: true };
    default:
      return opaque;
  }
}

/** Anything, or nothing at all: no comparison is certain, as with the least of an empty list. */
export function anyValueOrNone(fact: Fact): Possible {
  const all = anyValueOf(fact);
  switch (all.kind) {
    case "choice":
      return { ...all, open: true };
    case "interval":
      return { ...all, low: -Infinity, high: Infinity, whole: false };
    case "codes":
      return { ...all, may: undefined };
    default:
      return opaque;
  }
}

/** What the fact may be, given what is recorded of it. A value of the wrong type tells nothing: checking answers is done elsewhere. */
export function possibleValue(fact: Fact, known: FactValue | readonly Item[] | undefined): Possible {
  const all = anyValueOf(fact);
  if (known === undefined || known === null) return all;
  switch (all.kind) {
    case "choice": {
      const fits = fact.type === "boolean" ? typeof known === "boolean" : typeof known === "string";
      return fits ? { ...all, values: [known as boolean | string], open: false } : all;
    }
    case "interval":
      return possibleNumber(all, known);
    case "codes":
      return Array.isArray(known) ? exactCodes(known.filter((code) => typeof code === "string")) : all;
    default:
      return opaque;
  }
}

function possibleNumber(all: PossibleInterval, known: FactValue | readonly Item[]): PossibleInterval {
  if (all.date) {
    const day = dayNumber(known);
    return day === undefined ? all : { ...all, low: day, high: day, highOpen: false };
  }
  if (typeof known === "number") return Number.isFinite(known) ? { ...all, low: known, high: known, highOpen: false } : all;
  if (!isRange(known)) return all;
  const low = Math.max(all.low, known.atLeast ?? -Infinity);
  const high = Math.min(all.high, known.atMost ?? Infinity);
  return low <= high ? { ...all, low, high, highOpen: known.atMost === undefined || known.atMost >= all.high } : all;
}

/** A range as it stands in facts: an object of one or two finite bounds and nothing else. */
export function isRange(value: unknown): value is Range {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const bounds = Object.entries(value);
  return bounds.length > 0 && bounds.every(([name, bound]) => (name === "atLeast" || name === "atMost") && Number.isFinite(bound));
}

export function interval(low: number, high: number, whole = true): PossibleInterval {
  return { kind: "interval", low, high, whole, date: false, highOpen: high === Infinity };
}

export function truth(outcome: "yes" | "no" | "unknown"): PossibleChoice {
  return { kind: "choice", values: outcome === "unknown" ? [true, false] : [outcome === "yes"], open: false };
}

function exactCodes(codes: readonly string[]): PossibleCodes {
  return { kind: "codes", sure: codes, may: codes };
}

function ranksOf(fact: Fact): { ranks?: Readonly<Record<string, number>> } {
  if (!fact.ordered) return {};
  return {
    ranks: Object.fromEntries(fact.options?.flatMap((option) => (option.rank === undefined ? [] : [[option.id, option.rank]])) ?? []),
  };
}

/** True when only one value is left, so that no answer could tell more. */
export function isExact(possible: Possible): boolean {
  switch (possible.kind) {
    case "choice":
      return possible.values.length === 1 && !possible.open;
    case "interval":
      return possible.low === possible.high;
    case "codes":
      return possible.may?.every((code) => possible.sure.includes(code)) ?? false;
    default:
      return false;
  }
}

/** The smallest set that holds both. */
export function union(a: Possible, b: Possible): Possible {
  if (a.kind === "choice" && b.kind === "choice") return { ...a, values: [...new Set([...a.values, ...b.values])], open: a.open || b.open };
  if (a.kind === "interval" && b.kind === "interval")
    return { ...a, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high), highOpen: a.highOpen || b.highOpen };
  if (a.kind === "codes" && b.kind === "codes")
    return {
      kind: "codes",
      sure: a.sure.filter((code) => b.sure.includes(code)),
      may: a.may && b.may ? [...new Set([...a.may, ...b.may])] : undefined,
    };
  return opaque;
}

/** What is known, in the JSON form of facts: a value, a range, or `null`. Bounds that only the dictionary sets (`least`, for numbers) are no knowledge. */
export function asFactValue(possible: Possible, least = -Infinity): FactValue {
  switch (possible.kind) {
    case "choice":
      return isExact(possible) ? (possible.values[0] ?? null) : null;
    case "interval": {
      const { low, high } = possible;
      if (low === high) return possible.date ? dateOf(low) : low;
      const [isLowKnown, isHighKnown] = [low > least, !possible.highOpen];
      if (possible.date || !(isLowKnown || isHighKnown)) return null;
      return { ...(isLowKnown && { atLeast: low }), ...(isHighKnown && { atMost: high }) };
    }
    case "codes":
      return isExact(possible) ? possible.sure : null;
    default:
      return null;
  }
}
