/** Deadlines that run in hours, from intake or the change of level, or until a report is filed; and rules that follow when one has passed. */
import { describe, expect, it } from "vitest";
import { runningDeadlines } from "../agenda/running-deadlines.ts";
import { hoursLate } from "../calendar/lateness.ts";
import { factsOf } from "../facts/facts-of.ts";
import { garden } from "../fixtures/garden.ts";
import { kinds, mild, ofKind, Story } from "../fixtures/story.ts";

const source = { text: "《园圃公约》第三条" };

function limited(deadline: object, grading: object = {}) {
  return garden("commons", {
    "rules/deadlines.json": { deadlines: { takeOn: null, treatSoon: null, limit: { title: "限", "x-order": 1, source, ...deadline } } },
    "rules/grading.json": grading,
  });
}

const running = ({ rules, state, today }: Story) =>
  runningDeadlines(rules.policy, rules.standing, state, today).map(({ since, dueOn, dueAt, daysLate }) => ({
    since,
    dueOn,
    dueAt,
    daysLate,
  }));
const passed = ({ rules, state, today }: Story) => factsOf(rules.policy, state, today).deadlinesPassed;

describe("a deadline in hours", () => {
  it("falls due at an instant, on the day that it has in Shanghai, and is late by whole days from the day after", async () => {
    const story = new Story(limited({ stages: ["noticed"], hours: 24 }));
    story.now = Date.UTC(2026, 10, 2, 6);
    await story.takesIn();
    const dueAt = story.state.stageAt + 24 * 3_600_000;
    expect(running(story)).toEqual([{ since: "2026-11-02", dueOn: "2026-11-03", dueAt, daysLate: 0 }]);
    await story.until("2026-11-03");
    expect([running(story)[0]?.daysLate, passed(story)]).toEqual([0, []]);
    await story.until("2026-11-04");
    expect([running(story)[0]?.daysLate, passed(story)]).toEqual([1, ["limit"]]);
  });

  it("is late by begun hours", () => {
    expect([hoursLate(1000, 1000), hoursLate(1000, 1001), hoursLate(0, 3_600_000), hoursLate(0, 3_600_001)]).toEqual([0, 1, 1, 2]);
  });

  it("of which the policy leaves open how many is none", async () => {
    const story = new Story(
      garden("commons", {
        "rules/deadlines.json": {
          deadlines: {
            takeOn: null,
            treatSoon: null,
            limit: { title: "限", "x-order": 1, source, stages: ["noticed"], hours: { fact: "parameters", path: "$.openHours" } },
          },
        },
        "rules/parameters.json": { openHours: { title: "时", unit: "hours", stricter: "lower", source } },
      }),
    );
    await story.takesIn();
    expect(running(story)).toEqual([]);
  });
});

describe("a deadline", () => {
  it("of no days is met on the same day", async () => {
    const story = new Story(limited({ stages: ["noticed"], days: 0, count: "calendar" }));
    await story.takesIn();
    expect(running(story)).toMatchObject([{ dueOn: "2026-11-02", daysLate: 0 }]);
    await story.until("2026-11-03");
    expect(running(story)).toMatchObject([{ daysLate: 1 }]);
  });

  it("that runs from intake does not begin again with another stage", async () => {
    const story = new Story(limited({ stages: ["noticed", "treating"], days: 7, count: "calendar", runsFrom: "accepted" }));
    await story.takesIn();
    await story.until("2026-11-05");
    await story.step("accept");
    expect(running(story)).toMatchObject([{ since: "2026-11-02", dueOn: "2026-11-09" }]);
  });

  it("that runs from the level begins when the level changes, or with the stage where that came later", async () => {
    const story = new Story(limited({ stages: ["noticed", "treating"], days: 2, count: "calendar", runsFrom: "level" }));
    await story.takesIn();
    await story.until("2026-11-04");
    await story.does({ kind: "recordFacts", facts: { plantsHit: 25 } });
    expect(story.state.inForce.harm).not.toBe("mild");
    expect(running(story)).toMatchObject([{ since: "2026-11-04", dueOn: "2026-11-06" }]);
    await story.until("2026-11-05");
    await story.step("accept");
    expect(running(story)).toMatchObject([{ since: "2026-11-05", dueOn: "2026-11-07" }]);
  });

  it("that asks for a record is met by filing it, or set anew where it repeats", async () => {
    for (const repeats of [false, true]) {
      const story = new Story(limited({ stages: ["treating"], days: 5, count: "calendar", record: "treatment", repeats }));
      await story.takesIn();
      await story.step("accept");
      await story.until("2026-11-05");
      await story.step("treat", { treatmentKind: null, treatmentOutcome: null });
      expect(running(story)).toMatchObject(repeats ? [{ since: "2026-11-05", dueOn: "2026-11-10" }] : []);
    }
  });
});

describe("a deadline that has passed", () => {
  it("is recorded once, and rules may follow from it until what it asks for is done", async () => {
    const late = { fact: "deadlinesPassed", operator: "contains", value: "limit" };
    const criterion = {
      title: "过期未理",
      "x-order": 900,
      conditions: { all: [{ fact: "stage", operator: "equal", value: "noticed" }, late] },
      event: { type: "level", params: { scale: "harm", level: "serious" } },
      source,
    };
    const story = new Story(limited({ stages: ["noticed"], days: 2, count: "calendar" }, { criteria: { late: criterion } }));
    await story.takesIn(mild);
    expect(kinds(await story.until("2026-11-04"))).not.toContain("deadlinePassed");
    expect(story.state.inForce.harm).toBe("mild");
    const bodies = await story.until("2026-11-08");
    expect(ofKind(bodies, "deadlinePassed")).toEqual([{ kind: "deadlinePassed", deadline: "limit", since: "2026-11-02" }]);
    expect(ofKind(bodies, "levelChanged")).toMatchObject([{ to: "serious", why: "upgrade", because: ["late"] }]);
    expect(passed(story)).toEqual(["limit"]);
    await story.step("accept");
    expect(passed(story)).toEqual([]);
    expect(story.state.inForce.harm).toBe("serious");
  });
});
