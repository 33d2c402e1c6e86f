/** A case worked out from the rules, made a scenario by what its author says of it. */
import { runScenarios } from "@jiefen/casework";
import { compile, compileStanding, evaluate } from "@jiefen/policy";
import { expect, it } from "vitest";
import { validPolicy } from "../../../../../packages/policy/src/fixtures/garden-policy.ts";
import { readFixture } from "../../../../../packages/policy/src/fixtures/read-fixture.ts";
import { recordingChange } from "../one-case/recorded-case.ts";
import { expectedCase } from "./expected-case.ts";

const today = "2026-03-02";
const files = readFixture("garden");
const effective = validPolicy(files, "hillside");
const policy = compile(effective);
const one = { type: "aphids", facts: { plantsHit: 40 } };
const decision = await evaluate(policy, one.type, one.facts, today);
const otherLevel = policy.scales[0]?.levels.find(({ id }) => id !== decision.level)?.id ?? "";

async function differencesOf(level: string) {
  const { path, value } = recordingChange(effective, expectedCase(one, decision, "many plants", level));
  const added = validPolicy([...files, { layer: "hillside", path, content: { new: true, ...Object(value) } }], "hillside");
  const results = await runScenarios(added, compile(added), compileStanding(added));
  return results.filter(({ id }) => id.startsWith("hillsideRecorded/")).map(({ differences }) => differences.map(({ about }) => about));
}

it("expects all that comes out now where its author agrees with the level", async () => {
  const { expect: expected } = expectedCase(one, decision, "many plants", decision.level);
  expect(expected).toMatchObject({ level: decision.level, colour: decision.colour });
  expect(Object.keys(expected.criteria ?? {})).toEqual(decision.scales.flatMap(({ because }) => because));
  expect(await differencesOf(decision.level)).toEqual([[]]);
});

it("expects the level alone where it should be another, and fails until the rules are put right", async () => {
  expect(expectedCase(one, decision, "many plants", otherLevel)).toEqual({
    title: "many plants",
    type: "aphids",
    today,
    facts: one.facts,
    expect: { level: otherLevel },
  });
  expect(await differencesOf(otherLevel)).toEqual([["level"]]);
});
