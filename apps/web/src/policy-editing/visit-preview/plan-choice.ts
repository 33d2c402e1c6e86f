/** Which plan an imagined case follows: by its level alone, or the plan that is chosen. */
import { judge, type LocalDate, type Plan, type Policy } from "@jiefen/policy";
import { useEffect, useState } from "react";

/** A level of the first scale, or a plan. */
export type Choice = { readonly is: "level"; readonly id: string } | { readonly is: "plan"; readonly id: string };

export interface FollowedPlans {
  readonly beforeSettlement?: Plan;
  readonly afterSettlement?: Plan;
}

/** The first assignment that surely holds of a case of which nothing but the level is known. */
async function planFor(policy: Policy, level: string, settled: boolean, today: LocalDate): Promise<Plan | undefined> {
  const conditions = Object.fromEntries(policy.assignments.map((assignment) => [assignment.id, assignment.conditions]));
  const outcomes = await judge(policy, conditions, { levelInForce: level, settled }, today);
  const assignment = policy.assignments.find(({ id }) => outcomes[id] === "yes");
  return policy.plans.find(({ id }) => id === assignment?.plan);
}

/** By level; empty until they are judged. */
export function usePlansByLevel(policy: Policy, today: LocalDate): ReadonlyMap<string, FollowedPlans> {
  const [plans, setPlans] = useState<ReadonlyMap<string, FollowedPlans>>(new Map());
  useEffect(() => {
    let current = true;
    const levels = policy.scales[0]?.levels ?? [];
    const judged = levels.map(async ({ id }) => {
      const [beforeSettlement, afterSettlement] = await Promise.all([planFor(policy, id, false, today), planFor(policy, id, true, today)]);
      return [id, { ...(beforeSettlement && { beforeSettlement }), ...(afterSettlement && { afterSettlement }) }] as const;
    });
    void Promise.all(judged).then((found) => current && setPlans(new Map(found)));
    return () => {
      current = false;
    };
  }, [policy, today]);
  return plans;
}

export function plansOf(policy: Policy, byLevel: ReadonlyMap<string, FollowedPlans>, choice: Choice | undefined): FollowedPlans {
  if (!choice) return {};
  if (choice.is === "level") return byLevel.get(choice.id) ?? {};
  const plan = policy.plans.find(({ id }) => id === choice.id);
  return plan ? { beforeSettlement: plan, afterSettlement: plan } : {};
}
