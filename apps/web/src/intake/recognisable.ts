/** What the people in a form are recognised by. */
import { partiesOf } from "@jiefen/casework";
import type { Facts, Policy } from "@jiefen/policy";

/** Of each person only names and numbers; people of whom nothing is told are left out. */
export function recognisable(policy: Policy, answers: Facts): readonly Readonly<Record<string, string>>[] {
  return partiesOf(policy, answers).flatMap((party) => {
    const known = Object.entries(party).filter(([name, value]) => {
      const origin = policy.facts[name]?.origin;
      return origin?.kind === "field" && origin.identity !== undefined && typeof value === "string" && value.trim().length > 1;
    });
    return known.length > 0 ? [Object.fromEntries(known.map(([name, value]) => [name, String(value)]))] : [];
  });
}
