/** What "sooner" means for schedules, against the days themselves. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schedule } from "../document/revisit.ts";
import { isSooner } from "./schedule.ts";

const day = fc.integer({ min: 0, max: 40 });
const schedule: fc.Arbitrary<Schedule> = fc
  .record({ days: fc.uniqueArray(day, { maxLength: 5 }), every: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }) })
  .map(({ days, every }) => ({ days: [...days].sort((a, b) => a - b), ...(every !== undefined && { every }) }));

/** The first so many visits. */
function visits({ days, every }: Schedule, count: number): readonly number[] {
  const all = [...days];
  while (every !== undefined && all.length < count) all.push((all.at(-1) ?? 0) + every);
  return all.slice(0, count);
}

describe("isSooner", () => {
  it("never lets the n-th visit come later, nor drops one", () => {
    fc.assert(
      fc.property(schedule, schedule, (before, after) => {
        fc.pre(isSooner(before, after));
        const now = visits(after, 60);
        for (const [index, old] of visits(before, 60).entries()) expect(now[index]).toBeLessThanOrEqual(old);
      }),
      { numRuns: 2000 },
    );
  });

  it("holds of a schedule and itself, and passes on", () => {
    fc.assert(fc.property(schedule, (one) => isSooner(one, one)));
    fc.assert(
      fc.property(schedule, schedule, schedule, (one, two, three) => !(isSooner(one, two) && isSooner(two, three)) || isSooner(one, three)),
      { numRuns: 3000 },
    );
  });

  it.each<[string, Schedule, Schedule, boolean]>([
    ["an extra visit", { days: [7, 30] }, { days: [3, 7, 30] }, true],
    ["a longer gap", { days: [7, 30] }, { days: [3, 30] }, false],
    ["a dropped visit", { days: [3, 7, 30] }, { days: [3, 7] }, false],
    ["going on where it ended", { days: [7, 30] }, { days: [7, 30], every: 20 }, true],
    ["going on at a longer gap", { days: [7, 30] }, { days: [7, 30], every: 60 }, false],
    ["sooner at once and then more often", { days: [3, 7], every: 15 }, { days: [2, 7], every: 10 }, true],
    ["ending where it went on", { days: [3, 7], every: 15 }, { days: [3, 7, 22, 37] }, false],
    ["a shorter cycle", { days: [3, 7], every: 15 }, { days: [2, 5], every: 10 }, true],
    ["a longer cycle", { days: [3, 7], every: 15 }, { days: [1, 2], every: 16 }, false],
    ["working days instead of calendar days", { days: [3] }, { days: [3], count: "working" }, false],
    ["calendar days instead of working days", { days: [3], count: "working" }, { days: [3] }, true],
    ["put off over holidays", { days: [3] }, { days: [3], shift: "next" }, false],
    ["brought forward over holidays", { days: [3], shift: "next" }, { days: [3], shift: "previous" }, true],
  ])("%s", (_, before, after, sooner) => {
    expect(isSooner(before, after)).toBe(sooner);
  });
});
