/** Who may decide on a proposal. */
import { liesWithin } from "@jiefen/policy";
import type { Actor } from "../case/command.ts";
import type { CaseState, Proposal } from "../case/state.ts";
import type { RefusalCode } from "../refusal/wording.ts";

/** Undefined where the actor may: another person than the proposer and, but for a transfer, than the handler, with one of the roles. */
export function hindranceToDecide(state: CaseState, proposal: Proposal, { person, roles, division }: Actor): RefusalCode | undefined {
  if (person === proposal.by) return "same-person";
  // Nobody decides about themselves.
  if (proposal.command.kind === "object" && proposal.command.person === person) return "second-person";
  if (!proposal.roles.some((role) => roles.includes(role))) return "not-allowed";
  if (proposal.division !== undefined && !liesWithin(division, proposal.division) && !liesWithin(proposal.division, division)) {
    return "not-allowed";
  }
  return person === state.handler && proposal.kind !== "transfer" ? "second-person" : undefined;
}
