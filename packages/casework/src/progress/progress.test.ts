/** Progress notes: who writes them, when one is due, and that they outlive the undoing of a merging. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agenda } from "../agenda/agenda.ts";
import { daysBetween } from "../calendar/day.ts";
import { garden } from "../fixtures/garden.ts";
import { begin, livesUnder, make } from "../fixtures/moves.ts";
import { bookkeeper, Story, steward } from "../fixtures/story.ts";
import type { Rules } from "../rules.ts";
import { lastProgressOn } from "./last-progress.ts";

const plain = garden("hillside");
const days = 10;
const rules: Rules = {
  ...plain,
  policy: {
    ...plain.policy,
    plans: plain.policy.plans.map((plan) => ({ ...plan, beforeSettlement: { ...plan.beforeSettlement, progressDays: days } })),
  },
};

async function notesDue(story: Story) {
  const tasks = await agenda(story.rules.policy, story.rules.standing, story.state, story.today);
  return tasks.filter(({ kind }) => kind === "progress");
}

describe("a progress note", () => {
  it("is kept with its day and who wrote it, and needs words and a day between intake and today", async () => {
    const story = new Story(rules);
    await story.takesIn();
    await story.until("2026-11-05");
    await story.does({ kind: "progress", text: " both were called ", on: "2026-11-04" });
    expect(story.state.progress).toMatchObject([{ on: "2026-11-04", text: "both were called", by: steward.person }]);
    expect((await story.refused({ kind: "progress", text: " " })).code).toBe("nothing-to-record");
    expect((await story.refused({ kind: "progress", text: "x", on: "2026-11-06" })).code).toBe("invalid-date");
    expect((await story.refused({ kind: "progress", text: "x", on: "2026-11-01" })).code).toBe("invalid-date");
    expect((await story.refused({ kind: "progress", text: "x" }, bookkeeper)).code).toBe("not-allowed");
  });

  it("is due once nothing has gone on for the days the plan gives, and never late", async () => {
    const story = new Story(rules);
    await story.takesIn();
    await story.until("2026-11-11");
    expect(await notesDue(story)).toEqual([]);
    await story.until("2026-11-15");
    expect(await notesDue(story)).toMatchObject([{ dueOn: "2026-11-12", daysLate: 0 }]);
    await story.does({ kind: "progress", text: "both were called" });
    expect(await notesDue(story)).toEqual([]);
  });

  it("is not asked for where the plan is silent", async () => {
    const story = new Story(plain);
    await story.takesIn();
    await story.until("2026-12-24");
    expect(await notesDue(story)).toEqual([]);
  });

  it("stays when a merging is undone", async () => {
    const story = new Story(rules);
    await story.takesIn();
    const before = story.state;
    await story.does({ kind: "absorb", other: "case2", facts: {}, left: {}, team: [], reason: "one dispute" });
    await story.does({ kind: "progress", text: "both were called" });
    const since = story.events.slice(before.version + 1);
    await story.does({ kind: "undoMerge", other: "case2", before, since, reason: "two after all" });
    expect(story.state.progress).toHaveLength(1);
    expect(story.state.absorbed).toBeUndefined();
  });
});

describe("whatever happens in a case", () => {
  it("a note is due exactly when nothing was done for so many days", async () => {
    await fc.assert(
      fc.asyncProperty(livesUnder(rules, "worked on"), async ({ lead, moves }) => {
        const story = await begin(rules, lead);
        for (const move of moves) {
          await make(story, move);
          const { open, settledOn, closure, plan } = story.state;
          const idle = daysBetween(lastProgressOn(story.state), story.today);
          const asked = open && settledOn === undefined && closure === undefined && plan !== undefined && idle >= days;
          expect((await notesDue(story)).length).toBe(asked ? 1 : 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
