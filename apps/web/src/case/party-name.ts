/** How a party is called on the page. */
import { allParties, partiesOf } from "@jiefen/casework";
import type { Facts, Item, Policy } from "@jiefen/policy";

/** The name by which the item identifies a person; absent where nobody gave one. */
export function nameOf(policy: Policy, party: Item): string | undefined {
  for (const [name, value] of Object.entries(party)) {
    const origin = policy.facts[name]?.origin;
    if (origin?.kind === "field" && origin.identity === "name" && typeof value === "string") return value;
  }
  return undefined;
}

/** `together` is what the parties are called as long as none is known. */
export function partyName(policy: Policy, facts: Facts, id: string, together: string): string {
  if (id === allParties) return together;
  const parties = partiesOf(policy, facts);
  const index = parties.findIndex((party) => party.id === id);
  const party = parties[index];
  return (party && nameOf(policy, party)) ?? `${index + 1}`;
}
