/** What policy advises on a case today: cards to read, departments to write to, the team to put together. */
import type { GuidanceCard, LocalDate, Policy, Referral, Team } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";
import { factsOf } from "../facts/facts-of.ts";
import { sureOnes } from "../grading/outcomes.ts";
import { requiredTeam } from "./team.ts";

export interface Advice {
  readonly guidance: readonly GuidanceCard[];
  /** Proposed: a person decides. */
  readonly referrals: readonly Referral[];
  readonly team?: Team;
}

/** Only what surely applies. */
export async function advice(policy: Policy, state: CaseState, today: LocalDate): Promise<Advice> {
  const facts = factsOf(policy, state, today);
  const team = requiredTeam(policy, facts, today);
  return {
    guidance: await sureOnes(policy, policy.guidance, facts, today),
    referrals: await sureOnes(policy, policy.referrals, facts, today),
    ...(team ? { team } : {}),
  };
}
