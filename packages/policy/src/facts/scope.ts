/** Where a condition finds its facts: the facts of a case, or those of one item of a list. */
import type { Fact } from "../policy/fact.ts";
import type { Policy } from "../policy/policy.ts";
import { dayNumber } from "./date.ts";
import { derive } from "./derive.ts";
import type { Facts, Item, LocalDate } from "./fact-value.ts";
import { once } from "./once.ts";
import { opaque, type Possible } from "./possible.ts";
import { recordedValue } from "./recorded-value.ts";

export interface Scope {
  readonly policy: Policy;
  /** Day number of today. */
  readonly today: number;
  /** What the named fact may be; opaque for a name the dictionary does not hold. */
  read(name: string): Possible;
  /** The items of a list; undefined where the list is not known. */
  items(list: string): readonly Item[] | undefined;
  /** The parameter's value; undefined where nobody gave one. */
  parameter(id: string): number | undefined;
}

/** What is recorded under a name; undefined where nothing is. */
export type Recorded = (name: string) => Facts[string] | undefined;

/** A reader over the facts of a case. Derived facts are computed once each; a value recorded under their name is not looked at.
 * Throws a RangeError if `today` is no `YYYY-MM-DD` date. */
export function caseScope(policy: Policy, facts: Facts, today: LocalDate): Scope {
  return scopeOver(policy, (name) => getOwn(facts, name), dayOf(today));
}

/** The day number of a date. Throws a RangeError if it is none. */
export function dayOf(today: LocalDate): number {
  const day = dayNumber(today);
  if (day === undefined) throw new RangeError(`today must be a YYYY-MM-DD date, not \`${today}\``);
  return day;
}

/** As `caseScope`, over facts that are looked up only when they are read; `today` is a day number. */
export function scopeOver(policy: Policy, recorded: Recorded, today: number): Scope {
  const dictionary = byName(policy.facts);
  const derived = new Map<string, Possible>();
  return {
    policy,
    today,
    read(name) {
      const fact = dictionary.get(name);
      if (!fact) return opaque;
      if (fact.origin.kind !== "derived") return recordedValue(fact, recorded(name));
      const before = derived.get(name);
      if (before) return before;
      // INVARIANT: a derived fact that looks at itself finds nothing there.
      derived.set(name, opaque);
      const possible = derive(fact, fact.origin.definition, this);
      derived.set(name, possible);
      return possible;
    },
    items(list) {
      const value = recorded(list);
      return Array.isArray(value) ? value.filter(isItem) : undefined;
    },
    parameter(id) {
      return getOwn(policy.parameters, id)?.value;
    },
  };
}

/** A reader over one item of a list; names the item does not hold are unknown. */
export function itemScope(outer: Scope, item: Item): Scope {
  return itemScopeOver(outer, (name) => getOwn(item, name));
}

/** As `itemScope`, over facts that are looked up only when they are read. */
export function itemScopeOver(outer: Scope, recorded: Recorded): Scope {
  const dictionary = byName(outer.policy.facts);
  return {
    policy: outer.policy,
    today: outer.today,
    read(name) {
      const fact = dictionary.get(name);
      return fact ? recordedValue(fact, recorded(name)) : opaque;
    },
    items() {
      return undefined;
    },
    parameter(id) {
      return outer.parameter(id);
    },
  };
}

/** The dictionary as it is read many times: found by one look-up, and own names only. */
const byName = once((facts: Policy["facts"]): ReadonlyMap<string, Fact> => new Map(Object.entries(facts)));

/** Own properties only: a name such as `constructor` finds nothing. */
export function getOwn<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
