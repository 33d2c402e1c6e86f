/** What is known of a dispute that would be taken in today. */
import type { Facts, LocalDate, Policy } from "@jiefen/policy";
import type { ObservedCase } from "../case/state.ts";
import { takenIn } from "../events/taken-in.ts";
import { factsOf } from "./facts-of.ts";

/** The facts that `takeIn` assesses, so that the grade shown while the form is filled equals the one given after it. */
export function factsAtIntake(policy: Policy, type: string, answers: Facts, observed: readonly ObservedCase[], today: LocalDate): Facts {
  const { id: layer, division } = policy.layer;
  const body = {
    kind: "takenIn",
    id: "",
    division,
    type,
    release: policy.release,
    layer,
    stage: policy.initialStage,
    facts: answers,
  } as const;
  return factsOf(policy, { ...takenIn(body, { sequence: 1, by: "", at: 0, on: today, body }), observed }, today);
}
