/** Visits moved along the days: whatever is done, the schedule stays one, and the layer above is told apart by words. */
import { findLaxer, isSooner, type Schedule } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdOf } from "../draft/hold.ts";
import { isLooser } from "../draft/looser.ts";
import { withChanges } from "../draft/with-changes.ts";
import { isSchedule } from "../entry/value-in-words.ts";
import { hillside } from "../fixtures/garden-draft.ts";
import { laxerInWords } from "./revisit-words.ts";
import { dayAt, endFor, shareOf } from "./scale.ts";
import { addVisitOn, beginRegular, dayForAnother, latestDay, moveVisit, removeVisit, visitsUntil } from "./schedule-moves.ts";

const day = fc.integer({ min: 0, max: 120 });
const someSchedule: fc.Arbitrary<Schedule> = fc
  .record({ days: fc.uniqueArray(day, { maxLength: 6 }), every: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }) })
  .map(({ days, every }) => ({ days: [...days].sort((one, other) => one - other), ...(every !== undefined && { every }) }));

/** What people do, one thing after another. */
const deed = fc.oneof(
  fc.record({ is: fc.constant("move" as const), which: fc.nat(9), day: fc.integer({ min: -20, max: 5000 }) }),
  fc.record({ is: fc.constant("remove" as const), which: fc.nat(9) }),
  fc.record({ is: fc.constant("add" as const), which: fc.option(fc.nat(5), { nil: undefined }) }),
  fc.record({ is: fc.constant("regular" as const) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

function done(schedule: Schedule, one: Deed): Schedule {
  const visits = visitsUntil(schedule, 200);
  const visit = "which" in one && one.which !== undefined ? visits[one.which % Math.max(1, visits.length)] : undefined;
  if (one.is === "add") return addVisitOn(schedule, dayForAnother(schedule, visit?.is === "listed" ? visit.index : undefined));
  if (one.is === "regular") return schedule.every === undefined ? beginRegular(schedule, undefined) : schedule;
  if (!visit) return schedule;
  return one.is === "move" ? moveVisit(schedule, visit, one.day) : removeVisit(schedule, visit);
}

describe("any sequence of moves", () => {
  it("keeps the days in order, each once, and within what a schedule may hold", () => {
    fc.assert(
      fc.property(someSchedule, fc.array(deed, { maxLength: 25 }), (begun, deeds) => {
        const { days, every } = deeds.reduce(done, begun);
        for (const [index, one] of days.entries()) expect(one).toBeGreaterThan(days[index - 1] ?? -1);
        expect(Math.max(0, ...days)).toBeLessThanOrEqual(latestDay);
        if (every !== undefined) expect(every >= 1 && every <= latestDay && Number.isInteger(every)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("gives a schedule that the contract accepts, or is stopped with words", () => {
    const path = "rules/revisit.json";
    const place = ["plans", "watchPlan", "afterSettlement", "schedule"];
    const hold = holdOf(hillside, path, place);
    const begun = Object(hillside.policy.documents[path]).plans.watchPlan.afterSettlement.schedule;
    const floor = hold.above;
    if (!isSchedule(floor) || !isSchedule(begun)) throw new Error("The garden has schedules");
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        let schedule = begun;
        for (const one of deeds) {
          const next = done(schedule, one);
          const laxer = findLaxer(floor, next);
          for (const language of ["zh", "en"] as const)
            if (laxer) expect(laxerInWords(laxer, "公地", language)).not.toMatch(/undefined|NaN/);
          expect(laxer !== undefined).toBe(isLooser(hillside, hold, path, place, next));
          if (!laxer) schedule = next;
        }
        const after = withChanges(hillside, [{ path, pointer: `/${place.join("/")}`, value: schedule }]);
        expect(isLooser(after, holdOf(after, path, place), path, place, schedule)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a visit", () => {
  it("that is moved and moved back is where it was", () => {
    fc.assert(
      fc.property(someSchedule, fc.nat(9), day, (schedule, which, to) => {
        const visits = visitsUntil(schedule, 200);
        const visit = visits[which % Math.max(1, visits.length)];
        fc.pre(visit !== undefined && (visit.is === "listed" || visit.turn === 1));
        if (!visit) return;
        const moved = moveVisit(schedule, visit, to);
        expect(moveVisit(moved, visit, visit.day)).toEqual(schedule);
      }),
    );
  });

  it("that is added and taken away leaves nothing", () => {
    fc.assert(
      fc.property(someSchedule, day, (schedule, on) => {
        const more = addVisitOn(schedule, on);
        const index = more.days.findIndex((one) => !schedule.days.includes(one));
        expect(removeVisit(more, { is: "listed", index, day: more.days[index] ?? 0 })).toEqual(schedule);
      }),
    );
  });

  it("that is added where there is another stands on the next free day", () => {
    expect(addVisitOn({ days: [3, 4, 9] }, 3).days).toEqual([3, 4, 5, 9]);
  });
});

describe("regular visits", () => {
  it("that begin are no further apart than the layer above has them", () => {
    fc.assert(
      fc.property(someSchedule, fc.integer({ min: 1, max: 30 }), (schedule, most) => (beginRegular(schedule, most).every ?? 0) <= most),
    );
  });

  it("taken away can be begun again", () => {
    const schedule = { days: [3, 10], every: 9 };
    const ended = removeVisit(schedule, { is: "regular", turn: 1, day: 19 });
    expect(ended).toEqual({ days: [3, 10] });
    expect(isSooner(schedule, beginRegular(ended, 9))).toBe(true);
  });
});

describe("the line of days", () => {
  it("finds the day again that stands at a place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), (one) => {
        const end = endFor(one);
        expect(dayAt(shareOf(one, end), end)).toBe(one);
      }),
    );
  });
});
