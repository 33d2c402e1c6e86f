/** Each published policy of another place is a layer of its own: sound, decided as published, and saying all that was published and no number more. */
import { runScenarios } from "@jiefen/casework";
import { describe, expect, it } from "vitest";
import { examine, getLayer, layers, published } from "./places.ts";
import { checkLevel, closureIsSaid, countOfLevels } from "./said.ts";

/** What the places leave open, by layer: nobody filled it in. */
const leftOpen: Readonly<Record<string, readonly string[]>> = {
  jiuquan: ["cleanVisits"],
  qidong: ["redAmount", "redPeople"],
  yunhe: ["shortestDays"],
  huzhou: ["scoreA", "scoreB", "scoreC"],
  huanxian: ["firstMoment"],
};

it("there is a layer for each, which extends nothing", () => {
  expect(layers).toEqual([...published.keys()].sort());
  expect(layers.map((layer) => getLayer(layer).policy.chain)).toEqual(layers.map((layer) => [layer]));
});

describe.each([...published])("%s", (layer, policy) => {
  it("has no issue but what its place leaves open, not even a missing English text", () => {
    const { issues } = examine(layer);
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual(
      (leftOpen[layer] ?? []).map((parameter) => `left-open /${parameter}`),
    );
  });

  it("decides every scenario as its authors expect", async () => {
    const { valid, policy: compiled, standing } = getLayer(layer);
    const results = await runScenarios(valid, compiled, standing);
    expect(results.length).toBeGreaterThanOrEqual(4);
    expect(results.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });

  it.each(policy.levels.map((level) => [level.name, level] as const))("says what was published of %s", (_, level) => {
    expect(checkLevel(getLayer(layer), level)).toEqual([]);
  });

  it("has as many levels as were published, and ends cases as published", () => {
    const { policy: compiled } = getLayer(layer);
    expect(countOfLevels(compiled)).toBeGreaterThanOrEqual(policy.levels.length);
    expect(closureIsSaid(compiled, policy.closure)).toEqual([]);
  });
});
