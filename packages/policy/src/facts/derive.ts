/** Derived facts over what is known: every kind gives the values it may still have, never a guess. */
import type { Condition } from "../document/condition.ts";
import type { DerivedFactDocument } from "../document/derived.ts";
import type { NumberOrParameter } from "../document/number.ts";
import type { Outcome } from "../policy/decision.ts";
import type { Fact } from "../policy/fact.ts";
import { dayNumber } from "./date.ts";
import type { FactValue, Item } from "./fact-value.ts";
import { outcomeIn } from "./outcome.ts";
import { anyValueOf, anyValueOrNone, interval, type Possible, type PossibleInterval, truth, union } from "./possible.ts";
import { itemScope, type Scope } from "./scope.ts";
import { parameterOf } from "./walk.ts";

type Kind = DerivedFactDocument["kind"];
type Definition<K extends Kind> = Extract<DerivedFactDocument, { readonly kind: K }>;
type Derivation<K extends Kind> = (fact: Fact, definition: Definition<K>, scope: Scope) => Possible;

const derivations: { readonly [K in Kind]: Derivation<K> } = {
  count: (_, { over, where }, scope) => {
    const matches = matching(scope, over, where);
    return matches ? interval(matches.filter((match) => match.sure).length, matches.length) : interval(0, Infinity);
  },
  any: (_, { over, where }, scope) => {
    const matches = matching(scope, over, where);
    if (!matches) return truth("unknown");
    return truth(matches.some((match) => match.sure) ? "yes" : matches.length > 0 ? "unknown" : "no");
  },
  sum: (fact, definition, scope) => {
    const whole = fact.type === "integer";
    if ("of" in definition)
      return added(
        definition.of.map((name) => numberOf(scope.read(name))),
        whole,
      );
    const matches = matching(scope, definition.over, definition.where);
    if (!matches) return anyValueOf(fact);
    return added(
      matches.map(({ scope: item, sure }) => {
        const number = numberOf(item.read(definition.field));
        return sure ? number : { ...number, low: Math.min(0, number.low), high: Math.max(0, number.high) };
      }),
      whole,
    );
  },
  min: (fact, definition, scope) => extreme(fact, definition, scope, Math.min),
  max: (fact, definition, scope) => extreme(fact, definition, scope, Math.max),
  latest: (fact, { over, field, where }, scope) => {
    const candidates: Possible[] = [];
    for (const match of [...(matching(scope, over, where) ?? [])].reverse()) {
      candidates.push(match.scope.read(field));
      if (match.sure) return candidates.reduce(union);
    }
    return anyValueOrNone(fact);
  },
  daysSince: (_, { of }, scope) => {
    const date = numberOf(scope.read(of));
    // There may be no such day at all.
    if (date.low === -Infinity && date.high === Infinity) return interval(-Infinity, Infinity);
    return interval(Math.max(0, scope.today - date.high), Math.max(0, scope.today - date.low));
  },
  history: (_, definition, scope) => {
    const within = resolveNumber(definition.withinDays, scope);
    const items = scope.items("history");
    if (within === undefined || !items) return interval(0, items ? items.length : Infinity);
    const outcomes = items.map((item) => isRecent(item, definition, within, scope));
    return interval(outcomes.filter((outcome) => outcome === "yes").length, outcomes.filter((outcome) => outcome !== "no").length);
  },
};

/** What the derived fact may be, from what `scope` knows. */
export function derive(fact: Fact, definition: DerivedFactDocument, scope: Scope): Possible {
  return deriveKind(fact, definition, scope);
}

function deriveKind<K extends Kind>(fact: Fact, definition: Definition<K>, scope: Scope): Possible {
  const derivation: Derivation<K> = derivations[definition.kind as K];
  return derivation(fact, definition, scope);
}

/** The items that surely or possibly satisfy `where`, in order of recording; undefined where the list is unknown. */
function matching(scope: Scope, over: string, where?: Condition): readonly { readonly scope: Scope; readonly sure: boolean }[] | undefined {
  return scope.items(over)?.flatMap((item) => {
    const inner = itemScope(scope, item);
    const outcome = where ? outcomeIn(inner, where) : "yes";
    return outcome === "no" ? [] : [{ scope: inner, sure: outcome === "yes" }];
  });
}

function extreme(fact: Fact, definition: Definition<"min" | "max">, scope: Scope, of: (...numbers: number[]) => number): Possible {
  const matches = matching(scope, definition.over, definition.where) ?? [];
  const numbers = matches.map((match) => ({ ...numberOf(match.scope.read(definition.field)), sure: match.sure }));
  const sure = numbers.filter((number) => number.sure);
  const all = anyValueOf(fact);
  // Where no item is sure to count there may be no value at all.
  if (sure.length === 0 || all.kind !== "interval") return anyValueOrNone(fact);
  const reach = (from: typeof numbers, end: "low" | "high") => of(...from.map((number) => number[end]));
  return of === Math.min
    ? { ...all, low: reach(numbers, "low"), high: reach(sure, "high"), highOpen: sure.every((number) => number.highOpen) }
    : { ...all, low: reach(sure, "low"), high: reach(numbers, "high"), highOpen: numbers.some((number) => number.highOpen) };
}

function added(numbers: readonly PossibleInterval[], whole: boolean): PossibleInterval {
  let [low, high, highOpen] = [0, 0, false];
  for (const number of numbers) {
    low += number.low;
    high += number.high;
    highOpen ||= number.highOpen;
  }
  return { ...interval(low, high, whole), highOpen };
}

function numberOf(possible: Possible): PossibleInterval {
  return possible.kind === "interval" ? possible : interval(-Infinity, Infinity, false);
}

function resolveNumber(number: NumberOrParameter, scope: Scope): number | undefined {
  return typeof number === "number" ? number : scope.parameter(parameterOf(number));
}

/** An earlier dispute is observed whole: without a closing day it is still open, and does not count as closed. */
function isRecent(item: Item, definition: Definition<"history">, within: number, scope: Scope): Outcome {
  const field = definition.since === "closed" ? "historyClosedOn" : "historyAcceptedOn";
  const value: FactValue | undefined = item[field];
  if (value === undefined && definition.since === "closed") return "no";
  const day = dayNumber(value);
  const recent: Outcome = day === undefined ? "unknown" : day <= scope.today && scope.today - day <= within ? "yes" : "no";
  const type = scope.read("disputeType");
  if (!definition.sameType || recent === "no") return recent;
  const earlier = item.historyType;
  if (typeof earlier !== "string" || type.kind !== "choice" || type.open) return "unknown";
  const same: Outcome = type.values.every((id) => id === earlier) ? "yes" : type.values.includes(earlier) ? "unknown" : "no";
  return same === "no" ? "no" : same === "yes" ? recent : "unknown";
}
