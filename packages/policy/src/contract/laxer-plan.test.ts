/** A plan whose progress notes are due later, or not at all, is laxer. */
import { describe, expect, it } from "vitest";
import type { PhaseDocument } from "../document/revisit.ts";
import { findLaxerPart, type MeasuredPlan } from "./laxer-plan.ts";

function withNotes(progressDays: number | undefined): MeasuredPlan {
  const beforeSettlement: PhaseDocument = progressDays === undefined ? {} : { progressDays };
  return {
    plan: { colour: "calm", beforeSettlement, afterSettlement: {}, missed: {} },
    measures: { number: (value) => (typeof value === "number" ? value : undefined), colour: () => 1, card: () => 1, mode: () => 1 },
  };
}

describe("progress notes", () => {
  it.each([
    [undefined, undefined, undefined],
    [undefined, 10, undefined],
    [10, 7, undefined],
    [10, 10, undefined],
    [10, 11, "progressDays"],
    [10, undefined, "progressDays"],
  ] as const)("asked for within %s days and now within %s", (before, after, part) => {
    expect(findLaxerPart(withNotes(before), withNotes(after))).toBe(part);
  });
});
