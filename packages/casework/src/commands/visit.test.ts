/** Visits: in time, late, missed, beyond the plan, clean and not. */
import type { Facts } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { lateness } from "../calendar/lateness.ts";
import type { PlannedVisit } from "../case/state.ts";
import { factsOf } from "../facts/facts-of.ts";
import { garden } from "../fixtures/garden.ts";
import { gardener, mild, ofKind, Story } from "../fixtures/story.ts";

const rules = garden("commons");
const serious: Facts = { ...mild, plantsHit: 30, gardeners: [{ id: "p1", gardenerName: "Ada" }] };

const of = (story: Story, phase: PlannedVisit["phase"] = "afterSettlement") =>
  story.state.visits
    .filter((visit) => visit.phase === phase && !visit.dropped)
    .map(({ number, dueOn, done }) => `${number} ${dueOn}${done ? ` made ${done.on}` : ""}`);
const fact = (story: Story, name: string) => factsOf(rules.policy, story.state, story.today)[name];

async function settled(facts = serious): Promise<Story> {
  const story = new Story(rules);
  await story.settles([], facts);
  return story;
}

describe("visit", () => {
  it("follows the schedule, always with the next one planned", async () => {
    const story = await settled();
    expect(of(story)).toEqual(["1 2026-11-05", "2 2026-11-09"]);
    await story.until("2026-11-09");
    expect(of(story)).toEqual(["1 2026-11-05", "2 2026-11-09", "3 2026-11-24"]);
    await story.until("2026-12-02");
    expect(of(story).slice(2)).toEqual(["3 2026-11-24", "4 2026-12-09"]);
  });

  it("is refused when it is reported later than the policy allows, and taken on the last day", async () => {
    const visit = { ...rules.policy.visit, reportedWithinDays: 3 };
    const story = new Story({ ...rules, policy: { ...rules.policy, visit } });
    await story.settles([], serious);
    await story.until("2026-11-09");
    const made = (on: string) =>
      ({ kind: "visit", party: "p1", values: { inspectionMode: "letter", inspectionOutcome: "quiet" }, on }) as const;
    expect((await story.refused(made("2026-11-05"), gardener)).code).toBe("visit-too-old");
    await story.does(made("2026-11-06"), gardener);
    expect(of(story)[0]).toBe("1 2026-11-05 made 2026-11-06");
  });

  it("counts for the earliest open one, on the day it was made", async () => {
    const story = await settled();
    await story.until("2026-11-06");
    await story.does(
      { kind: "visit", party: "p1", values: { inspectionMode: "letter", inspectionOutcome: "quiet" }, on: "2026-11-05" },
      gardener,
    );
    expect(of(story)).toEqual(["1 2026-11-05 made 2026-11-05", "2 2026-11-09"]);
    expect([fact(story, "visitsMade"), fact(story, "visitsDue"), fact(story, "cleanVisitsInARow")]).toEqual([1, 0, 1]);
  });

  it("made late counts, and stays late", async () => {
    const story = await settled();
    const missed = ofKind(await story.until("2026-11-08"), "visitMissed");
    expect(missed).toMatchObject([{ inARow: 1, notify: ["steward"] }]);
    await story.visits("p1", "quiet");
    const [first] = story.state.visits.filter(({ done }) => done);
    expect(first && lateness(first.onTimeUntil, first.done?.on ?? "")).toBe(1);
    expect(first?.missed).toEqual({ inARow: 1 });
  });

  it("missed is told once, and to more when missed in a row", async () => {
    const story = await settled();
    const missed = ofKind(await story.until("2026-11-30"), "visitMissed");
    expect(missed.map(({ inARow, notify }) => [inARow, notify])).toEqual([
      [1, ["steward"]],
      [2, ["chair"]],
      [3, ["chair"]],
    ]);
    expect(fact(story, "visitsDue")).toBe(3);
  });

  it("in time ends the row of missed ones", async () => {
    const story = await settled();
    await story.until("2026-11-09");
    await story.visits("p1", "quiet");
    await story.visits("p1", "quiet");
    expect(of(story).slice(0, 2)).toEqual(["1 2026-11-05 made 2026-11-09", "2 2026-11-09 made 2026-11-09"]);
    expect(ofKind(await story.until("2026-11-27"), "visitMissed")).toMatchObject([{ inARow: 1 }]);
  });

  it("made at once with another does not stand for the next of the schedule", async () => {
    const story = await settled();
    await story.until("2026-11-05");
    await story.visits("p1", "quiet");
    const bodies = await story.visits("p1", "quiet");
    expect(ofKind(bodies, "visitsPlanned")[0]?.visits[0]).toMatchObject({ phase: "extra", dueOn: "2026-11-05" });
    expect(of(story)).toEqual(["1 2026-11-05 made 2026-11-05", "2 2026-11-09"]);
    expect([fact(story, "visitsMade"), fact(story, "cleanVisitsInARow")]).toEqual([2, 1]);
  });

  it("that was not clean ends the row of clean ones, though made beyond the plan, and is an incident", async () => {
    const story = await settled();
    await story.until("2026-11-05");
    await story.visits("p1", "quiet");
    await story.until("2026-11-07");
    await story.visits("p1", "quiet");
    expect([fact(story, "cleanVisitsInARow"), fact(story, "daysWithoutIncident")]).toEqual([2, 5]);
    await story.visits("p1", "signs");
    expect([fact(story, "cleanVisitsInARow"), fact(story, "daysWithoutIncident")]).toEqual([0, 0]);
  });

  it("tells new facts, and grades again", async () => {
    const story = await settled(mild);
    await story.until("2026-11-09");
    await story.visits("p1", "worse", { plantsHit: 50 });
    expect([story.state.facts.plantsHit, story.state.inForce.harm]).toEqual([50, "serious"]);
    expect(story.state.plan).toMatchObject({ id: "watchPlan", startedOn: "2026-11-09" });
  });

  it("needs each party to be calm", async () => {
    const story = await settled(mild);
    await story.until("2026-11-09");
    await story.visits("p1", "quiet");
    expect(fact(story, "cleanVisitsInARow")).toBe(0);
    await story.visits("p2", "quiet");
    expect(fact(story, "cleanVisitsInARow")).toBe(1);
  });

  it("refuses strangers, visits without an outcome, and visits filed as something else", async () => {
    const story = await settled();
    const values = { inspectionMode: "letter", inspectionOutcome: "quiet" };
    expect((await story.refused({ kind: "visit", party: "nobody", values })).code).toBe("unknown-party");
    expect((await story.refused({ kind: "visit", party: "p1", values: { ...values, inspectionOutcome: null } })).code).toBe("unanswered");
    expect((await story.refused({ kind: "visit", party: "p1", values: { inspectionMode: "letter" } })).code).toBe("unanswered");
    expect((await story.refused({ kind: "record", record: "inspection", values })).code).toBe("unknown-record");
  });

  describe("beyond the years whose holidays are known", () => {
    const knowing = (knownYears: readonly number[], holidays: readonly string[]) =>
      garden("commons", { "rules/calendar.json": { knownYears, holidays, makeUpDays: [] } });
    const severe: Facts = { ...serious, spread: "all" };
    const days = (story: Story) =>
      story.state.visits
        .filter(({ phase, dropped }) => phase === "afterSettlement" && !dropped)
        .map(({ dueOn, provisional }) => [dueOn, provisional]);

    async function settledInDecember(): Promise<Story> {
      const story = new Story(knowing([2026], []), "2026-12-25");
      await story.settles([], severe);
      return story;
    }

    it("falls on days that are provisional, grace included", async () => {
      const story = await settledInDecember();
      expect(days(story)).toEqual([
        ["2026-12-28", false],
        ["2026-12-30", false],
      ]);
      await story.until("2026-12-29");
      expect(days(story).at(-1)).toEqual(["2027-01-05", true]);
    });

    it("gets its day anew once they are known, under its old id", async () => {
      const story = await settledInDecember();
      await story.until("2026-12-29");
      const before = story.state.visits.at(-1);
      story.rules = knowing([2026, 2027], ["2027-01-01", "2027-01-04"]);
      const bodies = await story.until("2026-12-30");
      expect(ofKind(bodies, "visitsPlanned")).toMatchObject([{ visits: [{ id: before?.id, dueOn: "2027-01-07", provisional: false }] }]);
      expect(days(story).at(-1)).toEqual(["2027-01-07", false]);
    });
  });
});
