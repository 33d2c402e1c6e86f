/** Whom to ask to the team of a case, with why. */
import { proposeTeam } from "@jiefen/casework";
import type { SeatProposalView } from "../api/index.ts";
import type { Answer, CaseCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { candidatesFor } from "./candidates.ts";

export const teamProposalRoutes: readonly Route[] = [
  { method: "GET", path: "/api/cases/:id/team-proposal", asks: ["case.assign"], concerns: "case", handle: propose },
];

async function propose({ service, policy, concerned, today }: CaseCall<"GET /api/cases/:id/team-proposal">): Promise<Answer> {
  const { state } = concerned;
  const standing = await service.store.policies.getStanding(state.layer);
  const body: readonly SeatProposalView[] = proposeTeam(policy, standing, state, await candidatesFor(service.store, concerned), today);
  return { body };
}
