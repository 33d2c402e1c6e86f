/** Steps of a workflow whose conditions surely hold. */
import type { Facts, Transition } from "@jiefen/policy";
import type { Course } from "../course.ts";
import { factsOf } from "../facts/facts-of.ts";
import { outcomesOf } from "../grading/outcomes.ts";

/** A step without conditions is always among them. `facts` are those of the case if not given. */
export async function sureTransitions(
  { rules: { policy }, state, today }: Course,
  transitions: readonly Transition[],
  facts: Facts = factsOf(policy, state, today),
): Promise<readonly Transition[]> {
  const asked = transitions.flatMap(({ id, conditions }) => (conditions ? [{ id, conditions }] : []));
  const outcomes = await outcomesOf(policy, asked, facts, today);
  return transitions.filter(({ id, conditions }) => !conditions || outcomes[id] === "yes");
}
