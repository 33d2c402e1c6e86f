/** Closing: checklist, grounds, signatures, and opening again. */
import { describe, expect, it } from "vitest";
import { checklist } from "../closure/checklist.ts";
import { garden } from "../fixtures/garden.ts";
import { bookkeeper, chair, gardener, kinds, mild, otherSteward, Story, steward } from "../fixtures/story.ts";

const rules = garden("commons");
const ask = { kind: "step", transition: "askToClose", values: { ground: "settled", contentment: "good" } } as const;
const askUnsettled = { ...ask, values: { ground: "mergedElsewhere" } } as const;

/** Settled on 2026-11-02 and watched until the watch is over. */
async function watched(facts = mild, until = "2026-11-20"): Promise<Story> {
  const story = new Story(rules);
  await story.settles([], facts);
  await story.until(until);
  return story;
}

describe("closure", () => {
  it("is asked for only when every item surely holds; the request itself counts", async () => {
    const story = await watched(mild, "2026-11-10");
    const blocked = await story.refused(ask);
    expect(blocked.issues).toMatchObject([
      { pointer: "/items/watched", file: "rules/commons/closure.json", hint: { zh: "继续巡查至期满。" } },
    ]);
    await story.until("2026-11-16");
    const content = await story.refused({ ...ask, values: { ground: "settled", contentment: "poor" } });
    expect(content.issues.map(({ pointer }) => pointer)).toEqual(["/items/content"]);
    expect(kinds(await story.does(ask))).toEqual(["recorded", "factsRecorded", "stageChanged", "closureRequested"]);
    expect((await checklist(rules.policy, story.state, story.today)).mayRequest).toBe(true);
  });

  it("counts what is not known as not done", async () => {
    const refusal = await (await watched()).refused({ ...ask, values: { ground: "settled", contentment: null } });
    expect(refusal.issues.map(({ message }) => message.en)).toEqual(["“the gardeners are content” is not known."]);
  });

  it("closes by itself with the last signature, and drops the visits not made", async () => {
    const story = await watched();
    await story.does(ask);
    const bodies = await story.does({ kind: "sign", signature: "stewardSigns" });
    expect(kinds(bodies)).toEqual(["signed", "stageChanged", "closed", "visitsDropped"]);
    expect(story.state).toMatchObject({ open: false, stage: "done", closedOn: "2026-11-20" });
    expect(story.state.visits.filter(({ done, dropped }) => !done && !dropped)).toEqual([]);
  });

  it("needs the second signature from the level that policy says, and not by the handler", async () => {
    const story = await watched({ ...mild, spread: "all" }, "2026-12-05");
    await story.does({ kind: "assign", handler: chair.person });
    await story.does(ask);
    await story.does({ kind: "sign", signature: "stewardSigns" }, steward);
    expect(story.state.open).toBe(true);
    expect((await story.refused({ kind: "sign", signature: "chairSigns" }, chair)).code).toBe("signer-is-handler");
    expect((await story.refused({ kind: "sign", signature: "chairSigns" }, otherSteward)).code).toBe("not-allowed");
    await story.does({ kind: "sign", signature: "chairSigns" }, { person: "Cyril", roles: ["chair"], division: "100100" });
    expect(story.state.open).toBe(false);
  });

  it("takes one signature from one person, each once, and none that is not needed", async () => {
    const story = await watched({ ...mild, spread: "all" }, "2026-12-05");
    expect((await story.refused({ kind: "sign", signature: "stewardSigns" })).code).toBe("no-closure-requested");
    await story.does(ask);
    expect((await story.refused({ kind: "sign", signature: "kingSigns" })).code).toBe("unknown-signature");
    expect((await story.refused({ kind: "sign", signature: "stewardSigns" }, bookkeeper)).code).toBe("not-allowed");
    await story.does({ kind: "sign", signature: "stewardSigns" }, chair);
    expect((await story.refused({ kind: "sign", signature: "stewardSigns" })).code).toBe("already-signed");
    expect((await story.refused({ kind: "sign", signature: "chairSigns" }, chair)).code).toBe("signed-otherwise");
  });

  it("is not signed any more once the checklist has ceased to hold", async () => {
    const story = await watched({ ...mild, plantsHit: 30 }, "2026-11-20");
    await story.does(ask);
    await story.visits("p1", "worse");
    const refusal = await story.refused({ kind: "sign", signature: "stewardSigns" });
    expect([refusal.code, refusal.issues.map(({ pointer }) => pointer)]).toEqual(["checklist-blocks", ["/items/calm"]]);
  });

  it("is withdrawn by the step that says so; its signatures are void", async () => {
    const story = await watched({ ...mild, spread: "all" }, "2026-12-05");
    await story.does(ask);
    await story.does({ kind: "sign", signature: "stewardSigns" });
    expect(kinds(await story.step("sendBack"))).toEqual(["closureWithdrawn", "stageChanged"]);
    await story.does(ask);
    expect(story.state.closure?.signatures).toEqual([]);
    expect((await story.refused(ask)).code).toBe("wrong-stage");
  });

  it("cannot be taken by hand before all have signed", async () => {
    const story = await watched();
    await story.does(ask);
    expect((await story.refused({ kind: "step", transition: "close" })).code).toBe("signatures-missing");
  });

  it("without settlement asks only what its ground asks, and keeps the ground", async () => {
    const story = new Story(rules);
    await story.takesIn();
    await story.step("accept");
    expect((await story.refused({ ...ask, values: { ground: "leftGarden" } })).issues.map(({ pointer }) => pointer)).toEqual([
      "/items/watched",
    ]);
    await story.does(askUnsettled, gardener);
    await story.does({ kind: "sign", signature: "stewardSigns" });
    expect(story.state).toMatchObject({ open: false, ground: "mergedElsewhere" });
    expect(story.state).not.toHaveProperty("settledOn");
  });
});

describe("a closed case", () => {
  async function closed(): Promise<Story> {
    const story = await watched();
    await story.does(ask);
    await story.does({ kind: "sign", signature: "stewardSigns" });
    return story;
  }

  it("takes notes, what is seen of other cases, and reopening, and nothing else", async () => {
    const story = await closed();
    const before = story.state;
    const refused = [
      { kind: "recordFacts", facts: { plantsHit: 1 } },
      { kind: "correctFacts", facts: { plantsHit: 1 }, reason: "x" },
      { kind: "assign", handler: "Sam" },
      { kind: "setTeam", team: [] },
      { kind: "step", transition: "accept" },
      { kind: "record", record: "delivery", values: {} },
      { kind: "visit", party: "p1", values: {} },
      { kind: "downgrade", scale: "harm", reason: "x" },
      { kind: "sign", signature: "stewardSigns" },
      { kind: "advanceDay", to: "2026-11-21" },
    ] as const;
    for (const command of refused) expect((await story.refused(command)).code, command.kind).toBe("case-closed");
    expect(story.state).toBe(before);
    await story.does({ kind: "note", text: "they sent a cake" });
    const seen = {
      caseId: "x",
      version: 1,
      type: "slugs",
      acceptedOn: "2026-11-19",
      closedOn: "2026-11-19",
      matchedBy: ["phone"],
    } as const;
    expect(kinds(await story.does({ kind: "observe", observed: [seen] }))).toEqual(["observed"]);
  });

  it("reopens under its number, and is visited anew from that day", async () => {
    const story = await closed();
    await story.until("2026-12-01");
    const reopening = { kind: "step", transition: "reopen", values: { reopeningReason: "they are back" } } as const;
    expect((await story.refused(reopening, steward)).code).toBe("not-allowed");
    const bodies = await story.does(reopening, chair);
    expect(kinds(bodies)).toEqual(["recorded", "factsRecorded", "stageChanged", "reopened", "planStarted", "visitsPlanned"]);
    expect(story.state).toMatchObject({
      id: "case1",
      open: true,
      stage: "treating",
      timesReopened: 1,
      lastClosedOn: "2026-11-20",
      day: "2026-12-01",
    });
    expect(story.state).not.toHaveProperty("closedOn");
    expect(story.state.visits.filter(({ dropped }) => !dropped).map(({ dueOn }) => dueOn)).toEqual(["2026-12-08", "2026-12-08"]);
    await story.until("2026-12-02");
  });
});
