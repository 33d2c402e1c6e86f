/** A case from intake to closure, in the garden as a whole and on the hillside, whose own policy inserts a step and an item. */
import { describe, expect, it } from "vitest";
import { laterBy } from "./calendar/day.ts";
import { garden } from "./fixtures/garden.ts";
import { chair, gardener, mild, Story } from "./fixtures/story.ts";
import { advice } from "./workflow/advice.ts";
import { offers } from "./workflow/offers.ts";

const offered = async (story: Story, actor = chair) =>
  (await offers(story.rules.policy, story.rules.standing, story.state, actor, story.today)).map(({ transition, allowed }) => [
    transition,
    allowed,
  ]);

describe("a case", () => {
  it("is found, treated, agreed upon, watched, its promise kept next spring, and closed only then", async () => {
    const story = new Story(garden("commons"));
    await story.takesIn({
      ...mild,
      poisonUsed: true,
      childrenNear: true,
      gardeners: [{ gardenerName: "Ada" }, { gardenerName: "Ben", gardenerNovice: true }],
    });
    expect(story.state).toMatchObject({ inForce: { harm: "severe" }, plan: { colour: "alarm" } });
    const advised = await advice(story.rules.policy, story.state, story.today);
    expect([advised.guidance.map(({ id }) => id), advised.referrals.map(({ id }) => id), advised.team?.id]).toEqual([
      ["children"],
      ["toSchool"],
      "bigTeam",
    ]);
    await story.does({ kind: "assign", handler: gardener.person });
    await story.step("accept", undefined, gardener);
    await story.step("treat", { treatmentKind: "soap", treatmentOutcome: "worked", treatmentNote: "three times" }, gardener);
    const promise = { promiseText: "40 seedlings", promiseKind: "seedlings", promiseDueOn: "2027-03-20" };
    await story.step("agree", { pactForm: "written", promises: [promise] });

    let clean = 0;
    while (story.today < "2027-03-20") {
      await story.until(laterBy(story.today, 1));
      for (const visit of story.state.visits.filter(({ done, dropped, dueOn }) => !done && !dropped && dueOn === story.today)) {
        await story.visits(visit.party, "quiet");
        clean += 1;
      }
      const { code } = await story.refused({ kind: "step", transition: "askToClose", values: { ground: "settled", contentment: "good" } });
      expect(code).toBe("checklist-blocks");
    }
    expect(clean).toBeGreaterThan(20);

    const [owed] = story.state.obligations;
    await story.step("deliver", { deliveredPromise: owed?.id ?? "", deliveryDone: true, deliveryNote: "strong ones" });
    await story.step("askToClose", { ground: "settled", contentment: "good" }, gardener);
    expect(await offered(story)).toEqual([["sendBack", true]]);
    await story.does({ kind: "sign", signature: "stewardSigns" });
    await story.does({ kind: "sign", signature: "chairSigns" }, chair);
    expect(story.state).toMatchObject({ open: false, stage: "done", closedOn: "2027-03-20" });
    expect(await offered(story)).toEqual([["reopen", true]]);
  });

  it("on the hillside passes through the inserted step, and waits for the inserted item", async () => {
    const story = new Story(garden("hillside"));
    await story.takesIn({ ...mild, honeydew: false, plantsHit: 13 });
    expect(story.state.inForce.harm).toBe("serious");
    await story.step("accept");
    expect(story.state.stage).toBe("surveying");
    expect((await story.refused({ kind: "step", transition: "agree", values: { pactForm: "spoken" } })).code).toBe("wrong-stage");
    await story.step("survey", { burrows: 2 });
    await story.step("agree", { pactForm: "spoken", promises: [] });
    expect(story.state.visits.filter(({ dropped, party }) => !dropped && party === "p1").map(({ dueOn }) => dueOn)).toEqual([
      "2026-11-04",
      "2026-11-07",
    ]);
    await story.until("2026-11-30");
    const ask = { kind: "step", transition: "askToClose", values: { ground: "settled", contentment: "good" } } as const;
    const refusal = await story.refused(ask);
    expect(refusal.issues).toMatchObject([{ file: "rules/hillside/closure.json", pointer: "/items/terraceMended" }]);
    await story.does({ kind: "record", record: "terraceSurvey", values: { terraceRepaired: true } });
    await story.does(ask);
    await story.does({ kind: "sign", signature: "stewardSigns" });
    await story.does({ kind: "sign", signature: "chairSigns" }, chair);
    expect(story.state.open).toBe(false);
  });
});
