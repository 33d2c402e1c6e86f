/** Lowering a level: by one step, after clean visits, by a second person. */
import { describe, expect, it } from "vitest";
import { garden } from "../fixtures/garden.ts";
import { chair, mild, ofKind, otherSteward, Story, steward } from "../fixtures/story.ts";

const rules = garden("commons");
const down = { kind: "downgrade", scale: "harm", reason: "all is calm" } as const;
const severe = { ...mild, spread: "all", plantsHit: 30, gardeners: [{ id: "p1", gardenerName: "Ada" }] };

async function calm(visits = 2): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn(severe);
  await story.does({ kind: "assign", handler: steward.person });
  for (const day of ["2026-11-03", "2026-11-05"].slice(0, visits)) {
    await story.until(day);
    await story.visits("p1", "quiet");
  }
  return story;
}

describe("downgrade", () => {
  it("goes one step, sets aside what spoke for more, and lets the plan follow", async () => {
    const story = await calm();
    const [change] = ofKind(await story.agreed(down, chair), "levelChanged");
    expect(change).toMatchObject({
      from: "severe",
      to: "serious",
      why: "downgrade",
      reason: "all is calm",
      setAside: ["patch", "everywhere"],
    });
    expect(story.state.plan).toMatchObject({ id: "watchPlan", startedOn: "2026-11-05" });
    expect(story.state.assessed.harm?.level).toBe("severe");
  });

  it("stays in force while nothing new is found", async () => {
    const story = await calm();
    await story.agreed(down, chair);
    await story.until("2026-11-08");
    await story.does({ kind: "recordFacts", facts: { damage: 5, plantsHit: 31 } });
    expect(story.state.inForce.harm).toBe("serious");
  });

  it("gives way to a criterion that is new, or holds again after it had ceased to", async () => {
    const story = await calm();
    await story.agreed(down, chair);
    await story.does({ kind: "recordFacts", facts: { spread: "spot" } });
    expect(story.state.setAside.harm).toEqual(["patch"]);
    const bodies = await story.does({ kind: "recordFacts", facts: { spread: "all" } });
    expect(ofKind(bodies, "levelChanged")).toMatchObject([{ from: "serious", to: "severe", why: "upgrade" }]);
  });

  it("asks for clean visits anew before the next step", async () => {
    const story = await calm();
    await story.agreed(down, chair);
    expect((await story.refused(down, otherSteward)).code).toBe("not-downgradable");
    for (const day of ["2026-11-12", "2026-11-19"]) {
      await story.until(day);
      await story.visits("p1", "quiet");
    }
    await story.agreed(down, otherSteward);
    expect([story.state.inForce.harm, story.state.plan?.id]).toEqual(["mild", "calmPlan"]);
    expect((await story.refused(down, chair)).code).toBe("not-downgradable");
  });

  it("says how many clean visits are missing", async () => {
    const refusal = await (await calm(1)).refused(down, chair);
    expect(refusal.issues[0]?.message.en).toBe("Each party needs 2 clean visits in a row; so far there are 1.");
  });

  it("is decided by somebody of the roles of the level left, neither the proposer nor the handler, and has a reason", async () => {
    const story = await calm();
    expect((await story.refused({ ...down, reason: "" }, chair)).code).toBe("reason-missing");
    expect((await story.refused({ ...down, scale: "beauty" }, chair)).code).toBe("not-downgradable");
    await story.does(down);
    expect(story.state.inForce.harm).toBe("severe");
    expect((await story.refused(down, chair)).code).toBe("proposal-waiting");
    const proposal = story.state.proposals[0]?.id ?? "";
    expect((await story.refused({ kind: "approve", proposal }, otherSteward)).code).toBe("not-allowed");
    expect((await story.refused({ kind: "approve", proposal: "none" }, chair)).code).toBe("no-such-proposal");
    await story.does({ kind: "assign", handler: chair.person });
    expect((await story.refused({ kind: "approve", proposal }, chair)).code).toBe("second-person");
    await story.does({ kind: "withdraw", proposal });
    await story.does(down, chair);
    expect((await story.refused({ kind: "approve", proposal: story.state.proposals[1]?.id ?? "" }, chair)).code).toBe("same-person");
  });

  it("is turned down with a reason, taken back by its proposer only, and lapses when the level moves", async () => {
    const story = await calm();
    await story.does(down);
    const [first] = story.state.proposals;
    expect((await story.refused({ kind: "reject", proposal: first?.id ?? "", reason: " " }, chair)).code).toBe("reason-missing");
    expect((await story.refused({ kind: "withdraw", proposal: first?.id ?? "" }, chair)).code).toBe("not-allowed");
    await story.does({ kind: "reject", proposal: first?.id ?? "", reason: "too soon" }, chair);
    expect(story.state.proposals[0]?.decided).toMatchObject({ outcome: "rejected", reason: "too soon", by: chair.person });
    await story.does(down);
    await story.agreed({ kind: "correctFacts", facts: { spread: "spot", plantsHit: 3 }, reason: "counted twice" }, chair);
    expect(story.state.proposals.map(({ decided }) => decided?.outcome)).toEqual(["rejected", "lapsed", "approved"]);
    expect(story.state.inForce.harm).toBe("mild");
  });

  it("lapses when a visit finds trouble before anybody has decided", async () => {
    const story = await calm();
    await story.does(down);
    await story.visits("p1", "worse");
    expect(story.state.proposals.map(({ decided }) => decided?.outcome)).toEqual(["lapsed"]);
    expect((await story.refused({ kind: "approve", proposal: story.state.proposals[0]?.id ?? "" }, chair)).code).toBe("no-such-proposal");
  });

  it("of a scale by points counts on from the level it was lowered to", async () => {
    const story = new Story(garden("commons", { "rules/revisit.json": { downgrade: { roles: { veryHard: ["chair"] } } } }));
    const two = ["p1", "p2"].map((id) => ({ id, gardenerName: id }));
    const three = [...two, { id: "p3", gardenerName: "p3" }];
    await story.takesIn({ ...mild, gardeners: three, weather: ["wet"] });
    await story.step("accept");
    await story.step("treat", { treatmentKind: "hand", treatmentOutcome: "failed" });
    await story.step("treat", { treatmentKind: "hand", treatmentOutcome: "failed" });
    expect(story.state.inForce.effort).toBe("veryHard");
    for (const day of ["2026-11-16", "2026-11-30"]) {
      await story.until(day);
      for (const party of ["p1", "p2", "p3"]) await story.visits(party, "quiet");
    }
    await story.agreed({ ...down, scale: "effort" }, chair);
    await story.does({ kind: "recordFacts", facts: { gardeners: two, weather: ["dry"] } });
    await story.does({ kind: "recordFacts", facts: { weather: ["wet"] } });
    expect(story.state.inForce.effort).toBe("hard");
    await story.does({ kind: "recordFacts", facts: { gardeners: three } });
    expect(story.state.inForce.effort).toBe("veryHard");
  });
});
