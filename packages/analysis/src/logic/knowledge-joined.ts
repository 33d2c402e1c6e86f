/** Knowledge that depends on terms: one or the other, both together, the least and the greatest. */
import type { Fact } from "@jiefen/policy";
import { beyond, type IntervalKnowledge, type Knowledge, opaqueKnowledge } from "./knowledge.ts";
import { and, atMost, ite, no, number, or, type Term, yes } from "./term.ts";

/** Everything the fact could be, were it answered. */
export function anything(fact: Fact): Knowledge {
  switch (fact.type) {
    case "boolean":
      return { kind: "choice", may: new Map([true, false].map((value) => [value, yes])), open: no };
    case "code": {
      const ids = fact.options?.map(({ id }) => id) ?? [];
      return { kind: "choice", may: new Map(ids.map((id) => [id, yes])), open: ids.length === 0 ? yes : no, ...ranksOf(fact) };
    }
    case "codes": {
      const ids = fact.options?.map(({ id }) => id);
      return { kind: "codes", sure: new Map(), may: new Map((ids ?? []).map((id) => [id, yes])), open: ids ? no : yes };
    }
    case "integer":
    case "number":
      return interval(fact, fact.minimum ?? -beyond, fact.maximum ?? beyond);
    case "date":
      return interval(fact, -beyond, beyond);
    default:
      return opaqueKnowledge;
  }
}

/** Anything, or nothing at all: no comparison is certain. */
export function anythingOrNone(fact: Fact): Knowledge {
  const all = anything(fact);
  switch (all.kind) {
    case "choice":
    case "codes":
      return { ...all, open: yes };
    case "interval":
      return { ...interval(fact, -beyond, beyond), whole: no };
    default:
      return all;
  }
}

/** The first where the term holds, else the second; both of one kind. */
export function choose(when: Term, then: Knowledge, otherwise: Knowledge): Knowledge {
  if (when === yes) return then;
  if (when === no) return otherwise;
  if (then.kind === "choice" && otherwise.kind === "choice") {
    return {
      ...otherwise,
      ...then,
      may: merged(then.may, otherwise.may, (one, other) => ite(when, one, other)),
      open: ite(when, then.open, otherwise.open),
    };
  }
  if (then.kind === "codes" && otherwise.kind === "codes") {
    const pick = (one: Term, other: Term) => ite(when, one, other);
    return {
      kind: "codes",
      sure: merged(then.sure, otherwise.sure, pick),
      may: merged(then.may, otherwise.may, pick),
      open: pick(then.open, otherwise.open),
    };
  }
  if (then.kind === "interval" && otherwise.kind === "interval") {
    return {
      ...then,
      low: ite(when, then.low, otherwise.low),
      high: ite(when, then.high, otherwise.high),
      whole: ite(when, then.whole, otherwise.whole),
    };
  }
  return opaqueKnowledge;
}

/** The smallest knowledge that holds both. */
export function joined(one: Knowledge, other: Knowledge): Knowledge {
  if (one.kind === "choice" && other.kind === "choice")
    return { ...one, may: merged(one.may, other.may, (a, b) => or([a, b])), open: or([one.open, other.open]) };
  if (one.kind === "codes" && other.kind === "codes") {
    return {
      kind: "codes",
      sure: merged(one.sure, other.sure, (a, b) => and([a, b])),
      may: merged(one.may, other.may, (a, b) => or([a, b])),
      open: or([one.open, other.open]),
    };
  }
  if (one.kind === "interval" && other.kind === "interval") {
    return {
      ...one,
      low: ite(atMost(one.low, other.low), one.low, other.low),
      high: ite(atMost(other.high, one.high), one.high, other.high),
    };
  }
  return opaqueKnowledge;
}

interface Numbered {
  readonly sure: Term;
  readonly possible: Term;
  readonly of: IntervalKnowledge;
}

/** The least or greatest of the entries that count, at least one of which surely does. */
export function extremeOf(which: "min" | "max", entries: readonly Numbered[], bounds: IntervalKnowledge): IntervalKnowledge {
  const end = (side: "low" | "high", counts: "sure" | "possible"): Term => {
    const far = number(which === "min" ? beyond : -beyond, bounds.sort);
    return entries.reduce((best, entry) => {
      const here = ite(entry[counts], entry.of[side], far);
      return which === "min" ? ite(atMost(best, here), best, here) : ite(atMost(here, best), best, here);
    }, far);
  };
  return which === "min"
    ? { ...bounds, low: end("low", "possible"), high: end("high", "sure") }
    : { ...bounds, low: end("low", "sure"), high: end("high", "possible") };
}

function merged<Key>(
  one: ReadonlyMap<Key, Term>,
  other: ReadonlyMap<Key, Term>,
  join: (one: Term, other: Term) => Term,
): ReadonlyMap<Key, Term> {
  return new Map([...new Set([...one.keys(), ...other.keys()])].map((key) => [key, join(one.get(key) ?? no, other.get(key) ?? no)]));
}

function interval(fact: Fact, low: number, high: number): IntervalKnowledge {
  const sort = fact.type === "number" ? "Real" : "Int";
  return {
    kind: "interval",
    sort,
    low: number(low, sort),
    high: number(high, sort),
    whole: fact.type === "number" ? no : yes,
    date: fact.type === "date",
  };
}

const ranksOf = ({ ordered, options = [] }: Fact): { readonly ranks?: Readonly<Record<string, number>> } =>
  ordered ? { ranks: Object.fromEntries(options.flatMap(({ id, rank }) => (rank === undefined ? [] : [[id, rank]]))) } : {};
