/** Cases to begin from: made up by a number, blank, or a scenario's; and how answers to the form are changed within them. */
import { interpretingValidator } from "@jiefen/forms";
import { checkFacts, compile, evaluate } from "@jiefen/policy";
import { expect, it } from "vitest";
import { validPolicy } from "../../../../../packages/policy/src/fixtures/garden-policy.ts";
import { readFixture } from "../../../../../packages/policy/src/fixtures/read-fixture.ts";
import { answersIn, blank, madeUp, withAnswers } from "./at-hand.ts";
import { openFactsOf } from "./open-facts.ts";
import { ofScenario, scenariosOf } from "./scenario-list.ts";

const today = "2026-03-02";
const effective = validPolicy(readFixture("garden"), "hillside");
const policy = compile(effective);
const [aphids] = policy.disputeTypes.filter(({ id }) => id === "aphids");

it("makes up the same case for the same number, of the type that is asked for", () => {
  expect(["aphids", "voles"].map((type) => madeUp(policy, type, 7, today)?.one.type)).toEqual(["aphids", "voles"]);
  const drawn = madeUp(policy, undefined, 7, today);
  expect(drawn).toEqual(madeUp(policy, drawn?.one.type, 7, today));
  expect(madeUp(policy, "aphids", 7, today)).toEqual(madeUp(policy, "aphids", 7, today));
  expect(madeUp(policy, "aphids", 7, today)?.one).not.toEqual(madeUp(policy, "aphids", 8, today)?.one);
  expect(madeUp(policy, "nobody", 7, today)).toBeUndefined();
});

it("offers the scenarios of the policy, those of the type apart, with facts that its forms take", () => {
  const { own, others } = scenariosOf(policy, effective, "aphids");
  expect(new Set(own.map(({ type }) => type))).toEqual(new Set(["aphids"]));
  expect(others.some(({ type }) => type === "aphids")).toBe(false);
  for (const scenario of [...own, ...others]) {
    const { one } = ofScenario(scenario) ?? blank("");
    expect([scenario.id, checkFacts(policy, one.type, one.facts, interpretingValidator)]).toEqual([scenario.id, []]);
  }
});

it("changes the answers to the form and nothing else that is known", () => {
  if (!aphids) throw new Error("The garden has no aphids.");
  const facts = { ...blank("aphids").one.facts, plantsHit: 3, stage: "treating" };
  expect(answersIn(aphids, facts)).toEqual({ plantsHit: 3 });
  expect(withAnswers(aphids, facts, { spread: "bed" })).toEqual({ history: [], stage: "treating", spread: "bed" });
});

it("names the questions that keep a criterion open", async () => {
  const decision = await evaluate(policy, "aphids", { plantsHit: 25, poisonUsed: true }, today);
  expect(openFactsOf(policy, decision, "patch")).toEqual([]);
  expect(openFactsOf(policy, decision, "poison")).toEqual(expect.arrayContaining(["nearWater"]));
  expect(openFactsOf(policy, decision, "poison")).not.toContain("poisonUsed");
});
