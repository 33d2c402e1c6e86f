/** A layer's own expectation of a policy test. */
import type { EffectivePolicy, ScenarioResult } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { acceptedResults, isAcceptable } from "./accepted-results.ts";

const path = "rules/scenarios/patch.json";
const policy: Pick<EffectivePolicy, "documents"> = {
  documents: { [path]: { cases: { many: { expect: { level: "calm", criteria: { one: "no", two: "yes" } } } } } },
};
const result = (differences: ScenarioResult["differences"]): ScenarioResult => ({
  id: "patch/many",
  file: "rules/commons/scenarios/patch.json",
  pointer: "/cases/many/expect",
  title: "多",
  differences,
});

const blank: EffectivePolicy = { layer: "hillside", chain: [], layerTitles: {}, documents: {}, provenance: {}, release: "" };

describe("acceptedResults", () => {
  it("puts what was found in the place of what was expected, with the reason, and leaves the rest", () => {
    const found = [
      { about: "level", expected: "calm", found: "severe" },
      { about: "criteria.one", expected: "no", found: "yes" },
    ];
    expect(acceptedResults({ ...blank, ...policy }, [result(found)], "本级从严")).toEqual([
      { path, pointer: "/cases/many/expect", value: { level: "severe", criteria: { one: "yes", two: "yes" } } },
      { path, pointer: "/cases/many/reason", value: "本级从严" },
    ]);
  });

  it("cannot accept what is only gone", () => {
    expect(isAcceptable(result([]))).toBe(false);
    expect(isAcceptable(result([{ about: "asks.one", expected: true, found: false }]))).toBe(false);
    expect(isAcceptable(result([{ about: "level", expected: "calm", found: null }]))).toBe(false);
    expect(isAcceptable(result([{ about: "visitDays", expected: [3], found: [2] }]))).toBe(true);
  });
});
