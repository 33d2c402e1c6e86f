/** What the scenarios of a policy exercise of it, and what they leave untried. */
import { evaluate, type LocalDate, type Policy } from "@jiefen/policy";
import type { SweptCase } from "../sweep/columns.ts";
import { type Goal, goalsOf, isReached } from "./goal.ts";

/** A case to be decided on a day. */
export interface TriedCase extends SweptCase {
  readonly id: string;
  readonly today: LocalDate;
}

export interface Covered {
  readonly goal: Goal;
  /** The cases that exercise it. */
  readonly by: readonly string[];
}

/** In the order of the goals. Throws a RangeError for a case of a type that the policy does not have, or on a day that is no date. */
export async function coverageOf(policy: Policy, cases: readonly TriedCase[]): Promise<readonly Covered[]> {
  const goals = goalsOf(policy);
  const by = goals.map((): string[] => []);
  for (const { id, type, facts, today } of cases) {
    const { criteria } = await evaluate(policy, type, facts, today);
    for (const [index, goal] of goals.entries()) if (isReached(goal, criteria)) by[index]?.push(id);
  }
  return goals.map((goal, index) => ({ goal, by: by[index] ?? [] }));
}

export interface CoverageCount {
  readonly of: number;
  readonly reached: number;
}

/** By kind of goal. */
export function countCoverage(covered: readonly Covered[]): Readonly<Record<Goal["kind"], CoverageCount>> {
  const count = (kind: Goal["kind"]): CoverageCount => {
    const own = covered.filter(({ goal }) => goal.kind === kind);
    return { of: own.length, reached: own.filter(({ by }) => by.length > 0).length };
  };
  return { outcome: count("outcome"), comparison: count("comparison"), boundary: count("boundary") };
}
