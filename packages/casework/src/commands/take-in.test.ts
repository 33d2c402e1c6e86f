/** Taking a case in. */
import { describe, expect, it } from "vitest";
import { garden } from "../fixtures/garden.ts";
import { bookkeeper, gardener, kinds, mild, ofKind, Story } from "../fixtures/story.ts";

const rules = garden("commons");
const command = { kind: "takeIn", id: "case1", division: "100100", type: "aphids", facts: mild, observed: [] } as const;

describe("takeIn", () => {
  it("grades, puts levels in force, starts the plan and plans a visit to each party", async () => {
    const story = new Story(rules);
    const bodies = await story.takesIn({ ...mild, plantsHit: 25 });
    expect(kinds(bodies)).toEqual(["takenIn", "assessed", "levelChanged", "levelChanged", "planStarted", "visitsPlanned"]);
    expect(story.state).toMatchObject({
      stage: "noticed",
      acceptedOn: "2026-11-02",
      acceptedBy: "Stella",
      inForce: { harm: "serious", effort: "easy" },
      plan: { id: "watchPlan", colour: "watch", phase: "beforeSettlement", startedOn: "2026-11-02" },
    });
    expect(story.state.visits.map(({ party, dueOn, onTimeUntil }) => [party, dueOn, onTimeUntil])).toEqual([
      ["p1", "2026-11-09", "2026-11-11"],
      ["p2", "2026-11-09", "2026-11-11"],
    ]);
  });

  it("tells those whom policy names about a grave level", async () => {
    const bodies = await new Story(rules).takesIn({ ...mild, spread: "all" });
    expect(ofKind(bodies, "levelChanged").map(({ to, why, notify }) => [to, why, notify])).toEqual([
      ["severe", "intake", ["chair"]],
      ["easy", "intake", []],
    ]);
  });

  it("asks required questions to be answered or declared unknown, and no others", async () => {
    const story = new Story(rules);
    const { plantsHit: _, ...unasked } = mild;
    const refusal = await story.refused({ ...command, facts: unasked });
    expect([refusal.code, refusal.issues.map(({ pointer }) => pointer)]).toEqual(["unanswered", ["/plantsHit"]]);
    await story.takesIn({ foundOn: null, plantsHit: null, gardeners: null });
    expect(story.state.assessed.harm).toMatchObject({ level: "mild", provisional: true });
  });

  it("gives ids to parties that have none, and keeps those that have one apart", async () => {
    const story = new Story(rules);
    await story.takesIn({
      ...mild,
      gardeners: [{ gardenerName: "Ada" }, { id: "x", gardenerName: "Ben" }, { id: "x", gardenerName: "Cy" }],
    });
    expect(new Set(story.state.visits.map(({ party }) => party)).size).toBe(3);
    expect(story.state.visits.map(({ party }) => party)).toContain("x");
  });

  it("plans visits to the case as a whole while no party is known", async () => {
    const story = new Story(rules);
    await story.takesIn({ ...mild, gardeners: null });
    expect(story.state.visits.map(({ party }) => party)).toEqual(["all"]);
    await story.does({ kind: "recordFacts", facts: { gardeners: [{ id: "p1", gardenerName: "Ada" }] } });
    expect(story.state.visits.filter(({ dropped }) => !dropped).map(({ party }) => party)).toEqual(["p1"]);
  });

  it("drops answers to hidden questions", async () => {
    const story = new Story(rules);
    await story.takesIn({ ...mild, poisonUsed: false, poisonName: "arsenic" });
    expect(story.state.facts).not.toHaveProperty("poisonName");
  });

  it("looks at earlier cases of the same people", async () => {
    const story = new Story(rules);
    const earlier = {
      caseId: "old",
      version: 9,
      type: "slugs",
      acceptedOn: "2026-08-01",
      closedOn: "2026-10-01",
      matchedBy: ["name"],
    } as const;
    const bodies = await story.does({ ...command, observed: [earlier] });
    expect(story.state.inForce.harm).toBe("severe");
    expect(bodies.some(({ kind }) => kind === "observed")).toBe(true);
    expect(story.events.find(({ body }) => body.kind === "observed")?.by).toBe("system");
  });

  it.each([
    ["a wrong answer", { ...command, facts: { ...mild, plantsHit: -1 } }, "invalid-answers"],
    ["an answer nobody asked for", { ...command, facts: { ...mild, moonPhase: "full" } }, "invalid-answers"],
    ["a type that the policy lacks", { ...command, type: "wolves" }, "unknown-type"],
  ] as const)("refuses %s", async (_, wrong, code) => {
    expect((await new Story(rules).refused(wrong)).code).toBe(code);
  });

  it("refuses whoever may not take in, and a second time", async () => {
    const story = new Story(rules);
    expect((await story.refused(command, bookkeeper)).code).toBe("not-allowed");
    await story.does(command, gardener);
    expect((await story.refused(command)).code).toBe("already-taken-in");
  });

  it("comes before anything else", async () => {
    expect((await new Story(rules).refused({ kind: "note", text: "?" })).code).toBe("no-such-case");
  });
});
