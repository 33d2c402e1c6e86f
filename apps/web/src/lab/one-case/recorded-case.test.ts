/** A case recorded as a scenario: nothing personal goes along, and the policy it is added to expects what came out. */

import { runScenarios } from "@jiefen/casework";
import { compile, compileStanding, evaluate, findAt, type ValidPolicy } from "@jiefen/policy";
import { expect, it } from "vitest";
import { validPolicy } from "../../../../../packages/policy/src/fixtures/garden-policy.ts";
import { readFixture } from "../../../../../packages/policy/src/fixtures/read-fixture.ts";
import { impersonal, recordedCase, recordingChange } from "./recorded-case.ts";

const today = "2026-03-02";
const files = readFixture("garden");
const effective = validPolicy(files, "hillside");
const policy = compile(effective);
const facts = {
  foundOn: "2026-03-01",
  plantsHit: { atLeast: 30 },
  notKnownHere: true,
  story: "Ada's roses",
  gardeners: [{ id: "p1", gardenerName: "Ada", gardenerNovice: true }],
  history: [],
};

const kept = impersonal(policy, facts);
const recorded = async () => recordedCase(await evaluate(policy, "aphids", kept, today), kept, "many plants");

it("keeps what the policy grades by, and leaves out names and texts", async () => {
  const { expect: expected, facts: _, ...rest } = await recorded();
  expect(rest).toEqual({ title: "many plants", type: "aphids", today });
  expect(kept).toMatchObject({ plantsHit: { atLeast: 30 }, history: [] });
  expect(kept).not.toHaveProperty("notKnownHere");
  expect(JSON.stringify(kept)).not.toContain("Ada");
  expect(findAt(kept, ["gardeners", "0"])).toEqual({ id: "p1", gardenerNovice: true });
  expect(expected).toMatchObject({ level: "serious", colour: "watch", criteria: { patch: "yes" } });
});

it("begins the layer's own document with the first, and adds the next to it", async () => {
  const scenario = await recorded();
  const first = recordingChange(effective, scenario);
  expect(first).toEqual({
    path: "rules/scenarios/hillsideRecorded.json",
    pointer: "",
    value: { title: expect.any(String), cases: { case1: scenario } },
  });
  const documents = { ...effective.documents, [first.path]: first.value };
  expect(recordingChange({ ...effective, documents }, scenario)).toEqual({ path: first.path, pointer: "/cases/case2", value: scenario });
});

it("comes out as expected when the policy runs it", async () => {
  const { path, value } = recordingChange(effective, await recorded());
  const added: ValidPolicy = validPolicy([...files, { layer: "hillside", path, content: { new: true, ...(value as object) } }], "hillside");
  const results = await runScenarios(added, compile(added), compileStanding(added));
  expect(results.filter(({ file }) => file.endsWith("hillsideRecorded.json")).map(({ id, differences }) => [id, differences])).toEqual([
    ["hillsideRecorded/case1", []],
  ]);
});
