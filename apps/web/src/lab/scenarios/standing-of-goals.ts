/** How the goals of a policy stand: reached by scenarios, open, out of reach of every case, or not decided. */
import type { Goal } from "@jiefen/analysis";
import type { CoverageStudy } from "@jiefen/server/client";

export type GoalStanding = "reached" | "open" | "never" | "undecided";

export interface StandingGoal {
  readonly goal: Goal;
  readonly standing: GoalStanding;
}

/** In the order of the goals. */
export function standingOf({ covered, proposed }: CoverageStudy): readonly StandingGoal[] {
  const never = new Set(proposed.unreachable.map(keyOf));
  const undecided = new Set(proposed.undecided.map(({ goal }) => keyOf(goal)));
  return covered.map(({ goal, by }) => {
    const key = keyOf(goal);
    const standing = by.length > 0 ? "reached" : never.has(key) ? "never" : undecided.has(key) ? "undecided" : "open";
    return { goal, standing };
  });
}

/** The same goal told twice by the server is two objects. */
export const keyOf = (goal: Goal): string => JSON.stringify(Object.entries(goal).sort(([one], [other]) => (one < other ? -1 : 1)));

export interface GoalCount {
  readonly of: number;
  readonly reached: number;
  readonly never: number;
}

export function countOf(goals: readonly StandingGoal[], kind: Goal["kind"]): GoalCount {
  const own = goals.filter(({ goal }) => goal.kind === kind);
  const count = (standing: GoalStanding) => own.filter((one) => one.standing === standing).length;
  return { of: own.length, reached: count("reached"), never: count("never") };
}

/** What there is to reach of a criterion; none for one that is left out of grading. */
export function ofCriterion(goals: readonly StandingGoal[], criterion: string): readonly StandingGoal[] {
  return goals.filter(({ goal }) => goal.criterion === criterion);
}

/** Criteria that a scenario exercises: those that hold of it, or would come out otherwise for one comparison. By id of the scenario. */
export function exercisedBy({ covered }: CoverageStudy): ReadonlyMap<string, ReadonlySet<string>> {
  const exercised = new Map<string, Set<string>>();
  for (const { goal, by } of covered) {
    // That it does not hold is so of nearly all.
    if (goal.kind === "outcome" && goal.outcome === "no") continue;
    for (const id of by) exercised.set(id, (exercised.get(id) ?? new Set()).add(goal.criterion));
  }
  return exercised;
}
