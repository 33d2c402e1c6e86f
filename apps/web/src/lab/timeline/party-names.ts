/** Names for the parties of a case whose own are not known here, or are made up anyway. */
import { partyLists } from "@jiefen/casework";
import { type Facts, type Item, isObject, type Policy } from "@jiefen/policy";

/** `nameOf` gets the number of the party, from 1. Names that are given stay, unless `all` are to be named anew. */
export function withPartyNames(policy: Policy, facts: Facts, nameOf: (number: number) => string, all: boolean): Facts {
  let number = 0;
  const named = partyLists(policy).flatMap((list): readonly (readonly [string, readonly Item[]])[] => {
    const field = policy.facts[list]?.items?.find((name) => isName(policy, name));
    const items = itemsOf(facts[list]);
    if (field === undefined || items.length === 0) return [];
    return [
      [
        list,
        items.map((item) => {
          number += 1;
          return !all && typeof item[field] === "string" && item[field] !== "" ? item : { ...item, [field]: nameOf(number) };
        }),
      ],
    ];
  });
  return named.length === 0 ? facts : { ...facts, ...Object.fromEntries(named) };
}

function isName(policy: Policy, name: string): boolean {
  const origin = policy.facts[name]?.origin;
  return origin?.kind === "field" && origin.identity === "name";
}

function itemsOf(value: Facts[string] | undefined): readonly Item[] {
  return Array.isArray(value) ? value.filter((item): item is Item => isObject(item)) : [];
}
