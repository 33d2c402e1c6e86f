/** Days: which are real, how they count, and which day an instant belongs to. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayAt, dayNumber } from "./date.ts";

describe("dates", () => {
  it("come back from their day number", () => {
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => dayNumber(dateOf(day)) === day));
  });

  it.each(["2026-02-30", "2025-02-29", "2026-13-01", "26-01-01", "2026-1-1", "", 20260101, null])("are not %s", (text) => {
    expect(dayNumber(text)).toBeUndefined();
  });

  it.each([
    ["2026-11-24T15:59:59.999Z", "2026-11-24"],
    ["2026-11-24T16:00:00.000Z", "2026-11-25"],
    ["1969-12-31T15:00:00.000Z", "1969-12-31"],
  ])("at %s it is %s in Shanghai", (instant, day) => {
    expect(dayAt(Date.parse(instant))).toBe(day);
  });
});
