/** What a stage offers, to whom, and why not. */
import type { Facts } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import type { Actor } from "../case/command.ts";
import { garden } from "../fixtures/garden.ts";
import { bookkeeper, gardener, mild, Story, steward } from "../fixtures/story.ts";
import { offers } from "./offers.ts";

/** The garden lets a case end without any item on one ground; here it does not. */
const rules = garden("commons", { "rules/closure.json": { grounds: { mergedElsewhere: null } }, "rules/intake.json": { merging: null } });

const offered = (story: Story, actor: Actor) => offers(story.rules.policy, story.rules.standing, story.state, actor, story.today);
const find = async (story: Story, actor: Actor, transition: string) =>
  (await offered(story, actor)).find((offer) => offer.transition === transition);

async function accepted(facts = mild): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn(facts);
  await story.step("accept");
  return story;
}

describe("offers", () => {
  it("are the steps of the stage, each with its form, allowed by role", async () => {
    const story = await accepted();
    expect((await offered(story, gardener)).map(({ transition, record, allowed }) => [transition, record, allowed])).toEqual([
      ["treat", "treatment", true],
      ["agree", "pact", false],
      ["askToClose", "signOff", false],
      ["passOn", "handover", false],
    ]);
    expect((await offered(story, bookkeeper)).filter(({ allowed }) => allowed)).toEqual([]);
  });

  it("say why not: the policy's remedy, or the first item of the checklist that stands against it", async () => {
    const story = await accepted({ ...mild, gardeners: [{ id: "p1", gardenerName: "Ada" }] });
    expect(await find(story, steward, "agree")).toMatchObject({ allowed: true });
    expect(await find(story, steward, "askToClose")).toMatchObject({ allowed: false, why: { zh: "先记录约定。" } });
    expect(await find(story, gardener, "agree")).toMatchObject({ allowed: false, why: { zh: "您的角色不能做这一步。" } });
  });

  it("are not kept back by what the form itself will tell", async () => {
    const story = await accepted();
    await story.step("agree", { pactForm: "spoken" });
    await story.until("2026-11-20");
    expect(await find(story, steward, "askToClose")).toEqual({
      transition: "askToClose",
      title: { zh: "申请结案", en: "ask to close" },
      record: "signOff",
      allowed: true,
    });
  });

  it("that are allowed are carried out when the form is filled in well, and those that are not are refused", async () => {
    const forms: Readonly<Record<string, Facts>> = {
      treat: { treatmentKind: "hand", treatmentOutcome: "worked" },
      agree: { pactForm: "spoken" },
      askToClose: { ground: "settled", contentment: "good" },
      passOn: { handoverTo: "school" },
    };
    for (const actor of [steward, gardener]) {
      for (const { transition, allowed } of await offered(await accepted(), actor)) {
        const story = await accepted();
        const decided = await story.decide({ kind: "step", transition, values: forms[transition] ?? {} }, actor);
        expect(decided.ok, `${actor.person} ${transition}`).toBe(allowed);
      }
    }
  });
});
