/** Steps of the workflow, as the policy declares them. */
import { describe, expect, it } from "vitest";
import { garden } from "../fixtures/garden.ts";
import { chair, gardener, kinds, mild, Story, steward } from "../fixtures/story.ts";

const rules = garden("commons");

async function accepted(facts = mild): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn(facts);
  await story.step("accept");
  return story;
}

describe("step", () => {
  it("moves the case to the stage that the policy names", async () => {
    const story = await accepted();
    expect([story.state.stage, story.state.stageSince]).toEqual(["treating", "2026-11-02"]);
  });

  it("files its record, and keeps the day it happened", async () => {
    const story = await accepted();
    await story.until("2026-11-05");
    const values = { treatmentKind: "hand", treatmentOutcome: "worked" };
    await story.does({ kind: "step", transition: "treat", values, on: "2026-11-04" });
    expect(story.state.records).toMatchObject([{ record: "treatment", values, on: "2026-11-04", by: "Stella", transition: "treat" }]);
    expect(story.state.stage).toBe("treating");
  });

  it("refuses another stage, another role, an unknown step, a form it does not fill, and days before intake or to come", async () => {
    const story = await accepted();
    const code = async (command: Partial<{ transition: string; values: Record<string, string>; on: string }>, actor = steward) =>
      (await story.refused({ kind: "step", transition: "treat", ...command }, actor)).code;
    expect(await code({ transition: "accept" })).toBe("wrong-stage");
    expect(await code({ transition: "agree", values: { pactForm: "spoken" } }, gardener)).toBe("not-allowed");
    expect(await code({ transition: "fly" })).toBe("unknown-step");
    expect(await code({ transition: "takeBack", values: {} })).toBe("wrong-stage");
    expect(await code({ values: { treatmentKind: "hand", treatmentOutcome: "worked" }, on: "2026-11-03" })).toBe("invalid-date");
    expect(await code({ values: { treatmentKind: "hand", treatmentOutcome: "worked" }, on: "2026-11-01" })).toBe("invalid-date");
    expect(await code({ values: { treatmentKind: "hand", treatmentOutcome: "worked" }, on: "soon" })).toBe("invalid-date");
  });

  it("asks the required questions of its form", async () => {
    const refusal = await (await accepted()).refused({ kind: "step", transition: "treat", values: { treatmentKind: "hand" } });
    expect([refusal.code, refusal.issues.map(({ pointer }) => pointer)]).toEqual(["unanswered", ["/treatmentOutcome"]]);
    expect((await (await accepted()).refused({ kind: "step", transition: "treat" })).code).toBe("unanswered");
  });

  it("asks for its conditions, and says what to do in the policy's words", async () => {
    const story = await accepted({ ...mild, gardeners: null });
    const refusal = await story.refused({ kind: "step", transition: "agree", values: { pactForm: "spoken" } });
    expect([refusal.code, refusal.remedy?.zh]).toEqual(["conditions-not-met", "请先登记园友。"]);
  });

  it("refuses what the law forbids and names the lawful route, whichever way the record is filed", async () => {
    const story = await accepted({ ...mild, nearWater: true });
    const values = { treatmentKind: "poison", treatmentOutcome: "waiting" };
    const refusal = await story.refused({ kind: "step", transition: "treat", values });
    expect(refusal).toMatchObject({ code: "guard", remedy: { zh: "改用人工捕捉，并告知水务站。" } });
    expect(refusal.issues[0]?.message.zh).toContain("条号待核");
    expect((await story.refused({ kind: "record", record: "treatment", values })).code).toBe("guard");
    await story.step("treat", { ...values, treatmentKind: "hand" });
  });

  it("is not outwitted by declaring unknown in the form what is known of the case", async () => {
    const nearWater = { $ref: "fields.json#/nearWater", "x-section": "all", "x-order": 40 };
    const story = new Story(garden("commons", { "schemas/records/treatment.json": { properties: { nearWater } } }));
    await story.takesIn({ ...mild, nearWater: true });
    await story.step("accept");
    const values = { treatmentKind: "poison", treatmentOutcome: "waiting", nearWater: null };
    expect((await story.refused({ kind: "step", transition: "treat", values })).code).toBe("guard");
    await story.step("treat", { ...values, nearWater: false });
  });

  it("does not let an unknown fact forbid", async () => {
    const story = await accepted({ ...mild, nearWater: null });
    await story.step("treat", { treatmentKind: "poison", treatmentOutcome: "waiting" });
  });

  it("settles: visits are planned after settlement, from that day", async () => {
    const story = await accepted();
    await story.until("2026-11-04");
    await story.does({ kind: "step", transition: "agree", values: { pactForm: "spoken" }, on: "2026-11-03" });
    expect(story.state).toMatchObject({ settledOn: "2026-11-03", plan: { phase: "afterSettlement", startedOn: "2026-11-03" } });
    expect(story.state.visits.filter(({ dropped }) => !dropped).map(({ dueOn }) => dueOn)).toEqual(["2026-11-10", "2026-11-10"]);
  });

  it("unsettles: the case is followed as before settlement again", async () => {
    const story = new Story(rules);
    await story.settles();
    await story.until("2026-11-06");
    const bodies = await story.step("flareUp");
    expect(kinds(bodies)).toEqual(["stageChanged", "unsettled", "planStarted", "visitsDropped", "visitsPlanned"]);
    expect(story.state).toMatchObject({ stage: "treating", plan: { phase: "beforeSettlement", startedOn: "2026-11-06" } });
    expect(story.state).not.toHaveProperty("settledOn");
  });

  it("counts a filing of its own record, and raises points", async () => {
    const story = await accepted();
    const failed = { treatmentKind: "hand", treatmentOutcome: "failed" };
    await story.step("treat", failed);
    expect(story.state.inForce.effort).toBe("easy");
    await story.step("treat", failed);
    expect(story.state.inForce.effort).toBe("hard");
  });

  it("passes on and takes back", async () => {
    const story = await accepted();
    await story.step("passOn", { handoverTo: "the school" });
    expect(story.state.stage).toBe("passedOn");
    await story.step("takeBack");
    expect(story.state.stage).toBe("treating");
    expect((await story.refused({ kind: "step", transition: "takeBack" }, chair)).code).toBe("wrong-stage");
  });
});
