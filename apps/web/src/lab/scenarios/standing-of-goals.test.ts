/** How goals stand, told from what the server says of them. */
import { coverageOf, type Goal, goalsOf } from "@jiefen/analysis";
import type { CoverageStudy } from "@jiefen/server/client";
import { describe, expect, it } from "vitest";
import { gardenPolicy } from "../../../../../packages/policy/src/fixtures/garden-policy.ts";
import { countOf, exercisedBy, ofCriterion, standingOf } from "./standing-of-goals.ts";

const policy = gardenPolicy("hillside");
const today = "2026-03-02";
const criterion = "patch";
const tried = [{ id: "many/plants", type: "aphids", facts: { plantsHit: 1_000 }, today }];
const covered = await coverageOf(policy, tried);
/** As if it had come over the wire, keys in another order. */
const retold = (goal: Goal): Goal => JSON.parse(JSON.stringify(goal, Object.keys(goal).sort().reverse()));

function study(unreachable: readonly Goal[], undecided: readonly Goal[]): CoverageStudy {
  return {
    covered,
    proposed: {
      cases: [],
      unreachable: unreachable.map(retold),
      undecided: undecided.map((goal) => ({ goal: retold(goal), why: "time" })),
    },
  };
}

const open = covered.filter(({ by, goal }) => by.length === 0 && goal.kind !== "boundary").map(({ goal }) => goal);

describe("goals", () => {
  it("are reached, open, out of reach or not decided, each exactly once and in their order", () => {
    const [never, undecided] = [open.slice(0, 1), open.slice(1, 2)];
    const goals = standingOf(study(never, undecided));
    expect(goals.map(({ goal }) => goal)).toEqual(goalsOf(policy));
    expect(goals.filter(({ standing }) => standing === "never").map(({ goal }) => goal)).toEqual(never);
    expect(goals.filter(({ standing }) => standing === "undecided").map(({ goal }) => goal)).toEqual(undecided);
    expect(goals.filter(({ standing }) => standing === "reached")).toHaveLength(covered.filter(({ by }) => by.length > 0).length);
  });

  it("are counted by kind, for the policy and for one criterion", () => {
    const goals = ofCriterion(standingOf(study([], [])), criterion);
    expect(countOf(goals, "outcome")).toEqual({ of: 2, reached: 1, never: 0 });
    expect(ofCriterion(standingOf(study([], [])), "nothing of the kind")).toEqual([]);
  });
});

describe("what a scenario exercises", () => {
  it("is what holds of it, and not all that does not", () => {
    const exercised = exercisedBy(study([], [])).get("many/plants") ?? new Set();
    expect(exercised.has(criterion)).toBe(true);
    expect(exercised.size).toBeLessThan(policy.criteria.length);
    expect(exercisedBy(study([], [])).has("another")).toBe(false);
  });
});
