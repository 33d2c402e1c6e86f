/** Disputes made up for the shipped policies are taken by their forms, and most of them are of the lowest level, as most disputes are. */
import { buildColumns, countsOf, createSweep, syntheticCases } from "@jiefen/analysis";
import { checkFacts } from "@jiefen/policy";
import { ajvValidator } from "@jiefen/store";
import { describe, expect, it } from "vitest";
import { getLayer, layers } from "./shipped-layer.ts";

const today = "2026-11-24";

describe.each(layers)("disputes made up for %s", (layer) => {
  it("are what its forms take, of every level, the lowest the most frequent", () => {
    const { policy } = getLayer(layer);
    const columns = buildColumns(policy, today);
    const cases = [...syntheticCases(policy, 1000, 1, today)];
    for (const { type, facts } of cases.slice(0, 60))
      expect(checkFacts(policy, type, facts, ajvValidator), JSON.stringify(facts)).toEqual([]);
    for (const one of cases) columns.add(one);
    for (const { scale, level } of createSweep(columns.finish())(policy).scales) {
      const counts = countsOf(level);
      const ordered = policy.scales.find(({ id }) => id === scale)?.levels.map(({ id }) => counts[id] ?? 0) ?? [];
      expect(Math.min(...ordered), JSON.stringify(counts)).toBeGreaterThan(0);
      expect(ordered[0]).toBe(Math.max(...ordered));
    }
  });
});
