/** Promises: agreed, visited on their day, kept, and what they keep from happening. */
import { describe, expect, it } from "vitest";
import type { PlannedVisit } from "../case/state.ts";
import { checklist } from "../closure/checklist.ts";
import { factsOf } from "../facts/facts-of.ts";
import { garden } from "../fixtures/garden.ts";
import { mild, ofKind, Story } from "../fixtures/story.ts";

const rules = garden("commons");
const seedlings = { id: "s1", promiseText: "20 seedlings", promiseKind: "seedlings", promiseDueOn: "2027-04-01" };

const open = ({ visits }: { visits: readonly PlannedVisit[] }) => visits.filter(({ done, dropped }) => !done && !dropped);
const promiseDays = (story: Story) =>
  open(story.state)
    .filter(({ phase }) => phase === "promise")
    .map(({ party, dueOn }) => `${party} ${dueOn}`);

describe("promises", () => {
  it("are taken up from the agreement's list, each visited on its day, once per party and day", async () => {
    const story = new Story(rules);
    await story.settles([seedlings, { ...seedlings, id: "s2", promiseText: "1 rake" }, { id: "s3", promiseText: "be kind" }]);
    expect(story.state.obligations).toEqual([
      { id: "s1", description: "20 seedlings", dueOn: "2027-04-01" },
      { id: "s2", description: "1 rake", dueOn: "2027-04-01" },
      { id: "s3", description: "be kind" },
    ]);
    expect(promiseDays(story)).toEqual(["p1 2027-04-01", "p2 2027-04-01"]);
  });

  it("keep the case from closing until all are kept, and are visited until then", async () => {
    const story = new Story(rules);
    await story.settles([seedlings]);
    await story.until("2026-12-20");
    const items = async () => (await checklist(rules.policy, story.state, story.today)).items.map(({ id, outcome }) => [id, outcome]);
    expect(await items()).toContainEqual(["promisesKept", "no"]);
    const refusal = await story.refused({ kind: "step", transition: "askToClose", values: { ground: "settled", contentment: "good" } });
    expect([refusal.code, refusal.issues.map(({ pointer }) => pointer)]).toEqual(["checklist-blocks", ["/items/promisesKept"]]);
    await story.until("2027-04-01");
    expect(promiseDays(story)).toEqual(["p1 2027-04-01", "p2 2027-04-01", "p1 2027-04-08", "p2 2027-04-08"]);
    const kept = await story.step("deliver", { deliveredPromise: "s1", deliveryDone: true });
    expect(ofKind(kept, "obligationPerformed")).toMatchObject([{ obligation: "s1", on: "2027-04-01" }]);
    expect(promiseDays(story)).toEqual([]);
    await story.step("askToClose", { ground: "settled", contentment: "good" });
  });

  it("not kept are followed on, by the plan in force", async () => {
    const story = new Story(rules);
    await story.settles([{ ...seedlings, promiseDueOn: "2026-11-20" }], { ...mild, plantsHit: 30 });
    await story.until("2026-11-20");
    await story.visits("p1", "quiet");
    expect(promiseDays(story)).toEqual(["p2 2026-11-20", "p1 2026-11-23", "p2 2026-11-23", "p1 2026-11-27", "p2 2026-11-27"]);
  });

  it("visited on their day are not visited again on it when the plan changes, but followed by the new one", async () => {
    const story = new Story(rules);
    await story.settles([{ ...seedlings, promiseDueOn: "2026-11-20" }]);
    await story.until("2026-11-20");
    await story.visits("p1", "worse", { plantsHit: 50 });
    expect(story.state.plan?.id).toBe("watchPlan");
    expect(promiseDays(story)).toEqual(["p1 2026-11-23", "p1 2026-11-27", "p2 2026-11-20", "p2 2026-11-23", "p2 2026-11-27"]);
  });

  it("are overdue from the day after their own", async () => {
    const story = new Story(rules);
    await story.settles([{ ...seedlings, promiseDueOn: "2026-11-04" }]);
    const overdue = () => factsOf(rules.policy, story.state, story.today).obligationsOverdue;
    await story.until("2026-11-04");
    expect(overdue()).toBe(0);
    await story.until("2026-11-05");
    expect(overdue()).toBe(1);
  });

  it("are not reported kept twice, or when there are none such", async () => {
    const story = new Story(rules);
    await story.settles([seedlings]);
    const report = (deliveredPromise: string, deliveryDone: boolean) =>
      ({ kind: "record", record: "delivery", values: { deliveredPromise, deliveryDone } }) as const;
    expect((await story.refused(report("nothing", true))).code).toBe("unknown-obligation");
    await story.does(report("s1", false));
    expect(story.state.obligations[0]?.performed).toBeUndefined();
    await story.does(report("s1", true));
    expect((await story.refused(report("s1", true))).code).toBe("unknown-obligation");
  });

  it("of a new agreement take the place of those not kept", async () => {
    const story = new Story(rules);
    await story.settles([seedlings, { ...seedlings, id: "s2" }]);
    await story.step("deliver", { deliveredPromise: "s1", deliveryDone: true });
    await story.step("flareUp");
    await story.step("agree", { pactForm: "written", promises: [{ ...seedlings, id: "s3", promiseDueOn: "2027-05-01" }] });
    expect(story.state.obligations.map(({ id, performed }) => [id, performed !== undefined])).toEqual([
      ["s1", true],
      ["s3", false],
    ]);
    expect(promiseDays(story)).toEqual(["p1 2027-05-01", "p2 2027-05-01"]);
  });

  it("whose day was written down wrongly are corrected, those already kept left alone", async () => {
    const story = new Story(rules);
    await story.settles([seedlings, { ...seedlings, id: "s2" }]);
    await story.step("deliver", { deliveredPromise: "s1", deliveryDone: true });
    const promises = [seedlings, { ...seedlings, id: "s2", promiseDueOn: "2027-03-01" }];
    await story.does({ kind: "correctFacts", facts: { promises }, reason: "misread" });
    expect(story.state.obligations.map(({ id, dueOn, performed }) => [id, dueOn, performed !== undefined])).toEqual([
      ["s1", "2027-04-01", true],
      ["s2", "2027-03-01", false],
    ]);
    expect(promiseDays(story)).toEqual(["p1 2027-03-01", "p2 2027-03-01"]);
  });

  it("stay as they are when the agreement is filed again without its list", async () => {
    const story = new Story(rules);
    await story.settles([seedlings]);
    await story.does({ kind: "record", record: "pact", values: { pactForm: "written" } });
    expect(story.state.obligations.map(({ id }) => id)).toEqual(["s1"]);
  });
});
