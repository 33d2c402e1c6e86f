/** How parties are called on papers. */
import { partiesOf } from "@jiefen/casework";
import type { Item } from "@jiefen/policy";
import type { Subject } from "./subject.ts";

type Of = Pick<Subject, "policy" | "state">;

/** In the order of the case; whoever has no name yet is not told. */
export function partyNames({ policy, state }: Of): readonly string[] {
  return partiesOf(policy, state.facts).flatMap((party) => nameIn(policy, party) ?? []);
}

/** Undefined where the case knows no such party, or not its name. */
export function partyName({ policy, state }: Of, id: string | undefined): string | undefined {
  const party = id === undefined ? undefined : partiesOf(policy, state.facts).find((one) => one.id === id);
  return party && nameIn(policy, party);
}

function nameIn({ facts }: Of["policy"], party: Item): string | undefined {
  for (const [fact, value] of Object.entries(party)) {
    const origin = facts[fact]?.origin;
    if (origin?.kind === "field" && origin.identity === "name" && typeof value === "string" && value !== "") return value;
  }
  return undefined;
}
