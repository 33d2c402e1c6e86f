/** Where a condition finds its facts: the facts of a case, or those of one item of a list. */
import type { Fact } from "../policy/fact.ts";
import type { Policy } from "../policy/policy.ts";
import { dayNumber } from "./date.ts";
import { derive } from "./derive.ts";
import type { Facts, Item, LocalDate } from "./fact-value.ts";
import { opaque, type Possible, possibleValue } from "./possible.ts";

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

/** A reader over the facts of a case. Derived facts are computed once each; a value recorded under their name is not looked at.
 * Throws a RangeError if `today` is no `YYYY-MM-DD` date. */
export function caseScope(policy: Policy, facts: Facts, today: LocalDate): Scope {
  const day = dayNumber(today);
  if (day === undefined) throw new RangeError(`today must be a YYYY-MM-DD date, not \`${today}\``);
  const read = new Map<string, Possible>();
  const scope: Scope = {
    policy,
    today: day,
    read(name) {
      const before = read.get(name);
      if (before) return before;
      // INVARIANT: a derived fact that looks at itself finds nothing there.
      read.set(name, opaque);
      const fact = getOwn(policy.facts, name);
      const possible = fact ? readFact(scope, fact, facts) : opaque;
      read.set(name, possible);
      return possible;
    },
    items(list) {
      const value = getOwn(facts, list);
      return Array.isArray(value) ? value.filter(isItem) : undefined;
    },
    parameter: (id) => getOwn(policy.parameters, id)?.value,
  };
  return scope;
}

/** A reader over one item of a list; names the item does not hold are unknown. */
export function itemScope(outer: Scope, item: Item): Scope {
  return {
    ...outer,
    read(name) {
      const fact = getOwn(outer.policy.facts, name);
      return fact ? possibleValue(fact, getOwn(item, name)) : opaque;
    },
    items: () => undefined,
  };
}

function readFact(scope: Scope, fact: Fact, facts: Facts): Possible {
  return fact.origin.kind === "derived" ? derive(fact, fact.origin.definition, scope) : possibleValue(fact, getOwn(facts, fact.name));
}

/** Own properties only: a name such as `constructor` finds nothing. */
export function getOwn<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
