/** What a case comes to under one policy and under another. */
import { describe, expect, it } from "vitest";
import { garden } from "../fixtures/garden.ts";
import { mild, Story } from "../fixtures/story.ts";
import { outlook, outlookDays } from "./outlook.ts";

const commons = garden("commons");

describe("the outlook of a case", () => {
  it("counts the visits of a month, those that nobody has planned yet included", async () => {
    const story = new Story(commons);
    await story.takesIn({ ...mild, gardeners: [{ id: "p1", gardenerName: "Ada" }] });
    const { visits, plan } = await outlook(commons, story.state, story.today);
    expect(plan).toBe("calmPlan");
    expect(visits.map(({ dueOn }) => dueOn)).toEqual(["2026-11-16", "2026-11-30"]);
    expect(outlookDays).toBe(30);
    const often = garden("commons", {
      "rules/revisit.json": { plans: { calmPlan: { beforeSettlement: { schedule: { days: [7], every: 7 } } } } },
    });
    expect((await outlook(often, story.state, story.today)).visits.length).toBe(4);
  });

  it("holds the checklist as the policy asks it and each deadline, however far ahead", async () => {
    const story = new Story(commons);
    await story.takesIn();
    const { items, due, levels } = await outlook(commons, story.state, story.today);
    expect(items.map(({ id }) => id)).toEqual(commons.policy.closure.items.filter(({ appliesWhen }) => !appliesWhen).map(({ id }) => id));
    expect(due.every(({ kind }) => kind === "deadline" || kind === "letter" || kind === "obligation")).toBe(true);
    expect(levels).toEqual(story.state.inForce);
  });

  it("asks nothing further of a case that is closed", async () => {
    const story = new Story(commons);
    await story.takesIn();
    const closed = await outlook(commons, { ...story.state, open: false }, story.today);
    expect(closed.visits).toEqual([]);
  });
});
