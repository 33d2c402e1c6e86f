/** Names of the parties in what a department reads: the family name stays, as in every list. */
import type { Facts, Policy } from "@jiefen/policy";
import { partiesOf } from "../facts/parties.ts";

export function maskedName(name: string): string {
  return name.includes("*") ? name : `${[...name][0] ?? ""}**`;
}

/** Wherever a party's name stands in the text. A name of one letter stays: it would be found in other words. */
export function maskNames(policy: Policy, facts: Facts, text: string): string {
  const names = partiesOf(policy, facts).flatMap((party) =>
    Object.entries(party).flatMap(([fact, value]) => {
      const origin = policy.facts[fact]?.origin;
      return origin?.kind === "field" && origin.identity === "name" && typeof value === "string" && [...value].length > 1 ? [value] : [];
    }),
  );
  // A longer name may begin with a shorter one.
  return names
    .toSorted((one, other) => other.length - one.length)
    .reduce((masked, name) => masked.replaceAll(name, maskedName(name)), text);
}
