/** What a case is called: the names of its parties. */
import { type Facts, type Item, maskValue, type Policy } from "@jiefen/policy";
import { isItems } from "../mask/mask-facts.ts";

/** The parties' names in order, e.g. `张三、李四`; empty while none is known. */
export function titleOf(policy: Policy, facts: Facts, masked: boolean): string {
  return partyItems(policy, facts)
    .flatMap((item) => nameOf(policy, item, masked) ?? [])
    .join("、");
}

/** The name of one party by its id. */
export function partyName(policy: Policy, facts: Facts, party: string, masked: boolean): string | undefined {
  const item = partyItems(policy, facts).find(({ id }) => id === party);
  return item && nameOf(policy, item, masked);
}

/** The facts that hold names. */
export function nameFacts(policy: Policy): readonly string[] {
  return Object.values(policy.facts).flatMap(({ name, origin }) => (origin.kind === "field" && origin.identity === "name" ? [name] : []));
}

/** Items of the lists in which people are named, in the dictionary's order. */
function partyItems(policy: Policy, facts: Facts): readonly Item[] {
  const lists = Object.values(policy.facts).flatMap(({ origin }) =>
    origin.kind === "field" && origin.identity === "name" && origin.list !== undefined ? [origin.list] : [],
  );
  return [...new Set(lists)].flatMap((list) => {
    const value = facts[list];
    return isItems(value) ? value : [];
  });
}

function nameOf(policy: Policy, item: Item, masked: boolean): string | undefined {
  for (const [name, value] of Object.entries(item)) {
    const origin = policy.facts[name]?.origin;
    if (origin?.kind !== "field" || origin.identity !== "name" || typeof value !== "string" || value === "") continue;
    return masked ? maskValue(policy, name, value) : value;
  }
  return undefined;
}
