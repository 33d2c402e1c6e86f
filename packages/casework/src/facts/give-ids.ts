/** Ids for the items of lists, so that visits and promises can point at them. */
import type { Facts, Policy } from "@jiefen/policy";
import { itemsOf } from "./parties.ts";

/** Every item of every list fact gets an `id`, unless it has one of its own. */
export function giveIds(policy: Policy, answers: Facts, newId: () => string): Facts {
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => {
      if (policy.facts[name]?.type !== "list" || !Array.isArray(value)) return [name, value];
      const taken = new Set<string>();
      return [
        name,
        itemsOf(value).map((item) => {
          const id = typeof item.id === "string" && item.id !== "" && !taken.has(item.id) ? item.id : newId();
          taken.add(id);
          return { ...item, id };
        }),
      ];
    }),
  );
}
