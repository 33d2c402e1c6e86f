/** Masks facts: of a case, of an item of a list, of a record; all of them by name. */
import { type Facts, type FactValue, type Item, maskValue, type Policy } from "@jiefen/policy";
import { type Sight, sensitivityOf } from "./sensitive.ts";

/** Notes down which facts were masked, left out, or shown although they are sensitive. */
export interface Noted {
  readonly masked: Set<string>;
  readonly hidden: Set<string>;
  readonly shown: Set<string>;
}

export function noting(): Noted {
  return { masked: new Set(), hidden: new Set(), shown: new Set() };
}

export function maskFacts(policy: Policy, sight: Sight, facts: Facts, noted: Noted): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]): readonly [string, Facts[string]][] => {
      const seen = seenOf(policy, sight, name, value, noted);
      return seen === undefined ? [] : [[name, seen]];
    }),
  );
}

/** The same for one item, whose values are no lists of items. */
function maskItem(policy: Policy, sight: Sight, item: Item, noted: Noted): Item {
  return Object.fromEntries(
    Object.entries(item).flatMap(([name, value]): readonly [string, FactValue][] => {
      const seen = seenValue(policy, sight, name, value, noted);
      return seen === undefined ? [] : [[name, seen]];
    }),
  );
}

function seenOf(policy: Policy, sight: Sight, name: string, value: Facts[string], noted: Noted): Facts[string] | undefined {
  return isItems(value) ? value.map((item) => maskItem(policy, sight, item, noted)) : seenValue(policy, sight, name, value, noted);
}

function seenValue(policy: Policy, sight: Sight, name: string, value: FactValue, noted: Noted): FactValue | undefined {
  const sensitivity = sensitivityOf(policy, name);
  if (sensitivity === undefined || value === null) return sensitivity === "restricted" && !sight.restricted ? undefined : value;
  if (sight[sensitivity]) {
    noted.shown.add(name);
    return value;
  }
  const mask = sensitivity === "personal" ? maskValue(policy, name, value) : undefined;
  (mask === undefined ? noted.hidden : noted.masked).add(name);
  return mask;
}

export function isItems(value: Facts[string] | undefined): value is readonly Item[] {
  return Array.isArray(value) && value.some((part) => typeof part === "object" && part !== null);
}
