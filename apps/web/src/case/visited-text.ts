/** Whom a planned visit is to. */
import { partyName } from "./party-name.ts";
import type { Telling } from "./telling.ts";

export function visitedText({ t, policy, state }: Pick<Telling, "t" | "policy" | "state">, id: string): string {
  const visit = state.visits.find((one) => one.id === id);
  return visit ? partyName(policy, state.facts, visit.party, t("visits.everybody")) : "";
}
