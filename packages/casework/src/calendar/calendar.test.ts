/** Working days with holidays and make-up days, and what lies beyond the known years. */
import type { CalendarDocument } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, shiftDay } from "./add-days.ts";
import { daysBetween, isDate, laterBy, weekday } from "./day.ts";
import { lateness } from "./lateness.ts";
import { isKnown, isWorkingDay } from "./working-day.ts";

/** 2026-10-01 is a Thursday; the Saturday of the week after is worked instead. */
const calendar: CalendarDocument = {
  knownYears: [2026],
  holidays: ["2026-10-01", "2026-10-02"],
  makeUpDays: ["2026-10-10"],
  source: { text: "x" },
};

const days = fc.integer({ min: 0, max: 40_000 }).map((later) => laterBy("2000-01-01", later));

describe("days", () => {
  it("are counted across months and leap years", () => {
    expect(laterBy("2028-02-28", 2)).toBe("2028-03-01");
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
    expect(laterBy("2026-03-01", -1)).toBe("2026-02-28");
  });

  it("have a weekday", () => {
    expect(weekday("2026-11-23")).toBe(0);
    expect(weekday("2026-11-29")).toBe(6);
    expect(weekday("1969-12-31")).toBe(2);
  });

  it("are recognised", () => {
    expect(["2026-02-29", "2026-2-1", "", null, 20260201].map(isDate)).toEqual([false, false, false, false, false]);
    expect(isDate("2028-02-29")).toBe(true);
  });

  it("later and between undo each other", () => {
    fc.assert(fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => daysBetween(day, laterBy(day, count)) === count));
  });
});

describe("working days", () => {
  it("leave out weekends and holidays, and take in make-up days", () => {
    expect(["2026-09-30", "2026-10-01", "2026-10-03", "2026-10-10", "2026-10-11"].map((day) => isWorkingDay(calendar, day))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it("are counted after the day itself", () => {
    expect(addDays(calendar, "2026-09-30", 0, "working")).toEqual({ date: "2026-09-30", provisional: false });
    expect(addDays(calendar, "2026-09-30", 1, "working").date).toBe("2026-10-05");
    expect(addDays(calendar, "2026-10-09", 1, "working").date).toBe("2026-10-10");
    expect(addDays(calendar, "2026-10-09", 1, "calendar").date).toBe("2026-10-10");
  });

  it("are provisional as soon as they reach a year whose holidays are not known", () => {
    expect(addDays(calendar, "2026-12-30", 1, "working")).toEqual({ date: "2026-12-31", provisional: false });
    expect(addDays(calendar, "2026-12-30", 2, "working")).toEqual({ date: "2027-01-01", provisional: true });
    expect(addDays(calendar, "2026-12-30", 400, "calendar").provisional).toBe(false);
    expect(isKnown(calendar, "2027-01-01")).toBe(false);
  });

  it("take a due day to the next or previous one, or leave it", () => {
    const due = { date: "2026-10-03", provisional: false };
    expect(shiftDay(calendar, due, "keep").date).toBe("2026-10-03");
    expect(shiftDay(calendar, due, "next").date).toBe("2026-10-05");
    expect(shiftDay(calendar, due, "previous").date).toBe("2026-09-30");
    expect(shiftDay(calendar, { date: "2027-01-02", provisional: false }, "next")).toEqual({ date: "2027-01-04", provisional: true });
  });

  it("are as many as were asked for, the last of them worked", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const { date } = addDays(calendar, day, count, "working");
        const between = Array.from({ length: daysBetween(day, date) }, (_, index) => laterBy(day, index + 1));
        expect(between.filter((one) => isWorkingDay(calendar, one))).toHaveLength(count);
        expect(isWorkingDay(calendar, date)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("lateness", () => {
  it("begins on the day after the last day in time", () => {
    expect(lateness("2026-11-10", "2026-11-09")).toBe(0);
    expect(lateness("2026-11-10", "2026-11-10")).toBe(0);
    expect(lateness("2026-11-10", "2026-11-12")).toBe(2);
  });
});
