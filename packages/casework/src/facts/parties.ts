/** Who the parties of a case are: the items of the lists in which people can be recognised. */
import type { Facts, Item, Policy } from "@jiefen/policy";

/** Stands for the parties together while none is known. */
export const allParties = "all";

/** Names of the facts that list parties: case lists whose items hold a name, ID number or phone by which people are recognised. */
export function partyLists(policy: Policy): readonly string[] {
  return Object.values(policy.facts)
    .filter(({ type, origin }) => type === "list" && origin.kind === "field" && origin.list === undefined)
    .filter(({ items = [] }) => items.some((name) => isIdentity(policy, name)))
    .map(({ name }) => name);
}

/** The parties known so far, each with its `id`. */
export function partiesOf(policy: Policy, facts: Facts): readonly Item[] {
  return partyLists(policy).flatMap((list) => itemsOf(facts[list]));
}

/** Ids of the parties to visit: never empty. */
export function partyIds(policy: Policy, facts: Facts): readonly string[] {
  const ids = partiesOf(policy, facts).flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  return ids.length > 0 ? ids : [allParties];
}

/** The items of a list fact; none when it is not asked or not known. */
export function itemsOf(value: Facts[string] | undefined): readonly Item[] {
  return Array.isArray(value) ? value.filter((item): item is Item => typeof item === "object" && item !== null) : [];
}

function isIdentity(policy: Policy, name: string): boolean {
  const origin = policy.facts[name]?.origin;
  return origin?.kind === "field" && origin.identity !== undefined;
}
