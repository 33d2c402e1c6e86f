/** Recording and correcting facts, and what both do to the levels. */
import { describe, expect, it } from "vitest";
import { garden } from "../fixtures/garden.ts";
import { chair, gardener, kinds, mild, ofKind, Story } from "../fixtures/story.ts";

const rules = garden("commons");

async function taken(facts = mild): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn(facts);
  return story;
}

describe("recordFacts", () => {
  it("raises the level at once, tells those whom policy names, and plans visits anew by the stricter plan", async () => {
    const story = await taken();
    await story.until("2026-11-05");
    const bodies = await story.does({ kind: "recordFacts", facts: { plantsHit: 40 } });
    expect(kinds(bodies)).toEqual(["factsRecorded", "assessed", "levelChanged", "planStarted", "visitsDropped", "visitsPlanned"]);
    expect(ofKind(bodies, "levelChanged")[0]).toMatchObject({ from: "mild", to: "serious", why: "upgrade", notify: ["steward", "chair"] });
    expect(story.state.plan).toMatchObject({ id: "watchPlan", startedOn: "2026-11-05" });
    expect(story.state.visits.filter(({ dropped }) => !dropped).map(({ dueOn }) => dueOn)).toEqual(["2026-11-12", "2026-11-12"]);
  });

  it("never lowers the level in force", async () => {
    const story = await taken({ ...mild, plantsHit: 40 });
    await story.does({ kind: "recordFacts", facts: { plantsHit: 2 } });
    expect([story.state.assessed.harm?.level, story.state.inForce.harm]).toEqual(["mild", "serious"]);
  });

  it("does not unsay what is known by an answer that says less", async () => {
    const story = await taken({ ...mild, plantsHit: 5 });
    await story.does({ kind: "recordFacts", facts: { plantsHit: null, nearWater: null } });
    await story.does({ kind: "recordFacts", facts: { plantsHit: { atLeast: 2 } } });
    expect([story.state.facts.plantsHit, story.state.facts.nearWater]).toEqual([5, false]);
    await story.does({ kind: "recordFacts", facts: { plantsHit: { atLeast: 6 } } });
    expect(story.state.facts.plantsHit).toEqual({ atLeast: 6 });
  });

  it("forgets answers whose question it hides", async () => {
    const story = await taken({ ...mild, poisonUsed: true, poisonName: "arsenic" });
    expect(story.state.facts.poisonName).toBe("arsenic");
    const bodies = await story.does({ kind: "recordFacts", facts: { poisonUsed: false } });
    expect(ofKind(bodies, "factsRecorded")[0]?.dropped).toEqual(["poisonName"]);
    expect(story.state.facts).not.toHaveProperty("poisonName");
  });

  it("plans a party that becomes known later from its own first day on, by the schedule of the others", async () => {
    const story = await taken();
    await story.until("2026-11-20");
    const gardeners = [...["p1", "p2"].map((id) => ({ id, gardenerName: id })), { id: "p3", gardenerName: "p3" }];
    await story.does({ kind: "recordFacts", facts: { gardeners } });
    expect(story.state.visits.filter(({ party }) => party === "p3").map(({ number, dueOn }) => [number, dueOn])).toEqual([
      [2, "2026-11-30"],
    ]);
  });

  it("takes a rule that looks at the colour as far as it leads", async () => {
    const conditions = { fact: "colourInForce", operator: "equal", value: "watch" };
    const story = new Story(garden("commons", { "rules/grading.json": { criteria: { everywhere: { conditions } } } }));
    await story.takesIn({ ...mild, plantsHit: 30 });
    expect([story.state.inForce.harm, story.state.plan?.id]).toEqual(["severe", "alarmPlan"]);
  });

  it("takes no notice of answers to questions that are hidden, with the new answers too", async () => {
    const story = await taken();
    expect((await story.refused({ kind: "recordFacts", facts: { ladybirds: 4 } })).code).toBe("nothing-to-record");
    await story.does({ kind: "recordFacts", facts: { honeydew: true, ladybirds: 4 } });
    expect(story.state.facts.ladybirds).toBe(4);
  });

  it("keeps the ids of parties, so that their visits stay", async () => {
    const story = await taken();
    const before = story.state.visits;
    await story.does({
      kind: "recordFacts",
      facts: { gardeners: [{ id: "p1", gardenerName: "Ada" }, { id: "p2", gardenerName: "Benedict" }, { gardenerName: "Cy" }] },
    });
    expect(story.state.visits.slice(0, 2)).toEqual(before);
    expect(story.state.visits).toHaveLength(3);
  });

  it("refuses nothing at all, wrong answers, names that no form asks, and what one filing of a record tells", async () => {
    const story = await taken();
    const refused = async (facts: Record<string, string | number>) => (await story.refused({ kind: "recordFacts", facts })).code;
    expect(await refused({})).toBe("nothing-to-record");
    expect(await refused({ plantsHit: "many" })).toBe("invalid-answers");
    expect(await refused({ moonPhase: 1 })).toBe("invalid-answers");
    expect(await refused({ treatmentOutcome: "failed" })).toBe("invalid-answers");
  });
});

describe("correctFacts", () => {
  const correct = { kind: "correctFacts", facts: { plantsHit: 3 }, reason: "miscounted" } as const;

  it("re-derives the level as if the wrong fact had not been entered, and says so", async () => {
    const story = await taken({ ...mild, plantsHit: 400 });
    const bodies = await story.does(correct);
    expect(ofKind(bodies, "factsCorrected")[0]).toMatchObject({ before: { plantsHit: 400 }, reason: "miscounted" });
    expect(ofKind(bodies, "levelChanged")).toMatchObject([{ from: "serious", to: "mild", why: "correction", reason: "miscounted" }]);
    expect(story.state.inForce.harm).toBe("mild");
  });

  it("brings back the visits of the plan that was left by mistake on the same day", async () => {
    const story = await taken();
    await story.does({ kind: "recordFacts", facts: { plantsHit: 400 } });
    await story.does(correct);
    const open = story.state.visits.filter(({ dropped }) => !dropped);
    expect(open.map(({ number, dueOn }) => [number, dueOn])).toEqual([
      [1, "2026-11-16"],
      [1, "2026-11-16"],
    ]);
  });

  it("lets stand what days gone by had raised", async () => {
    const story = new Story(garden("commons", { "rules/parameters.json": { severeCold: { value: 5 } } }));
    await story.takesIn();
    await story.until("2026-11-08");
    expect(story.state.inForce.harm).toBe("serious");
    await story.does({ kind: "recordFacts", facts: { foundOn: "2026-11-07" } });
    await story.until("2026-11-09");
    await story.does({ kind: "correctFacts", facts: { damage: 10 }, reason: "typo" });
    expect([story.state.assessed.harm?.level, story.state.inForce.harm]).toEqual(["mild", "serious"]);
  });

  it("plans as if the right plan had always been followed", async () => {
    const story = await taken({ ...mild, plantsHit: 400 });
    await story.until("2026-11-06");
    await story.does(correct);
    expect(story.state.plan).toMatchObject({ id: "calmPlan", startedOn: "2026-11-02" });
    expect(story.state.visits.filter(({ dropped }) => !dropped).map(({ dueOn }) => dueOn)).toEqual(["2026-11-16", "2026-11-16"]);
  });

  it("lets stand what other facts, still right, have raised and what has lapsed since", async () => {
    const story = await taken();
    await story.does({ kind: "recordFacts", facts: { sightingsBefore: 5 } });
    await story.does({ kind: "recordFacts", facts: { sightingsBefore: 0 } });
    await story.does({ kind: "recordFacts", facts: { spread: "all" } });
    expect(story.state.inForce.harm).toBe("severe");
    await story.agreed({ kind: "correctFacts", facts: { spread: "spot" }, reason: "another plot" }, chair);
    expect(story.state.inForce.harm).toBe("serious");
  });

  it("corrects the same wrong answer where it was told twice, but not a different one before it", async () => {
    const story = await taken({ ...mild, plantsHit: 30 });
    await story.does({ kind: "recordFacts", facts: { plantsHit: 5 } });
    await story.does({ kind: "recordFacts", facts: { plantsHit: 7 } });
    await story.does(correct);
    expect(story.state.statements.map(({ facts }) => facts.plantsHit)).toEqual([30, 5, 3]);
    expect(story.state.inForce.harm).toBe("serious");
  });

  it("may raise the level too", async () => {
    const story = await taken();
    const bodies = await story.does({ kind: "correctFacts", facts: { spread: "all" }, reason: "overlooked" });
    expect(ofKind(bodies, "levelChanged")).toMatchObject([{ from: "mild", to: "severe", why: "correction" }]);
  });

  it("lets days without an incident count on, when the rise of the level was a mistake", async () => {
    const story = await taken();
    await story.until("2026-11-10");
    await story.does({ kind: "recordFacts", facts: { plantsHit: 400 } });
    await story.does(correct);
    expect(story.state.levelChanges.map(({ why }) => why)).toEqual(["intake", "intake", "correction"]);
  });

  it("can unsay what was known, and fill in what was never asked", async () => {
    const { honeydew: _, ...unasked } = mild;
    const story = await taken(unasked);
    await story.does({ kind: "correctFacts", facts: { nearWater: null, honeydew: true }, reason: "nobody looked" });
    expect([story.state.facts.nearWater, story.state.facts.honeydew]).toEqual([null, true]);
  });

  it("needs a reason and the permission", async () => {
    const story = await taken();
    expect((await story.refused({ ...correct, reason: " " })).code).toBe("reason-missing");
    expect((await story.refused(correct, gardener)).code).toBe("not-allowed");
    await story.does(correct, chair);
  });

  it("does not undo a downgrade", async () => {
    const story = await taken({ ...mild, plantsHit: 30, spread: "all" });
    for (const day of ["2026-11-03", "2026-11-05"]) {
      await story.until(day);
      await story.visits("p1", "quiet");
      await story.visits("p2", "quiet");
    }
    await story.agreed({ kind: "downgrade", scale: "harm", reason: "calm" }, chair);
    expect(story.state.inForce.harm).toBe("serious");
    await story.does({ kind: "correctFacts", facts: { damage: 10 }, reason: "typo" });
    expect(story.state.inForce.harm).toBe("serious");
    await story.does({ kind: "correctFacts", facts: { plantsHit: 3 }, reason: "typo" });
    expect(story.state.inForce.harm).toBe("serious");
  });
});
