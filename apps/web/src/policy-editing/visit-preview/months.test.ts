/** Months across the turn of the year and in leap years. */
import { describe, expect, it } from "vitest";
import { daysOfMonth, endOfMonthAfter, monthsBetween } from "./months.ts";

describe("months", () => {
  it("follow one another across the turn of the year", () => {
    expect(monthsBetween("2026-11-28", "2027-02-01")).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
    expect(monthsBetween("2026-11-01", "2026-11-30")).toEqual(["2026-11"]);
  });

  it("have all their days, in leap years too", () => {
    expect(["2026-02", "2028-02", "2026-04", "2026-12"].map((month) => daysOfMonth(month).length)).toEqual([28, 29, 30, 31]);
    expect(daysOfMonth("2028-02").at(-1)).toBe("2028-02-29");
  });

  it("end on their last day, so many later", () => {
    expect(endOfMonthAfter("2026-11-28", 0)).toBe("2026-11-30");
    expect(endOfMonthAfter("2026-11-28", 3)).toBe("2027-02-28");
  });
});
