/** Whether somebody may lift a supervision card: not yet lifted, by a role that policy names, never by the handler of an open case. */
import type { CaseState, SupervisionCard } from "@jiefen/casework";
import type { Policy } from "@jiefen/policy";
import type { Reader } from "../access/reader.ts";

export function mayLift(policy: Policy, state: CaseState, { card, lifted }: SupervisionCard, { person }: Reader): boolean {
  if (lifted || !state.open || state.handler === person.id) return false;
  const roles = policy.cards.find(({ id }) => id === card)?.liftedBy ?? [];
  return roles.some((role) => person.roles.includes(role));
}
