/** Whom to remind of what, and on which days of nothing. */
import type { CalendarDocument } from "@jiefen/policy";
import fc from "fast-check";
import { expect, it } from "vitest";
import { laterBy } from "../calendar/day.ts";
import { isWorkingDay } from "../calendar/working-day.ts";
import { remindersOn } from "./reminders.ts";

/** 2026-03-06 is a Friday; the Monday after it is a holiday. */
const calendar: CalendarDocument = { knownYears: [2026], holidays: ["2026-03-09"], makeUpDays: [], source: { text: "x" } };
const due = (dueOn: string, daysLate = 0) => ({ dueOn, daysLate });

it("tells the day before days off of all that falls due until work begins again", () => {
  const items = [due("2026-03-10"), due("2026-03-08"), due("2026-03-11"), due("2026-03-06"), due("2026-03-01", 5)];
  expect(remindersOn(items, calendar, "2026-03-06")).toEqual({
    late: [due("2026-03-01", 5)],
    today: [due("2026-03-06")],
    next: [due("2026-03-08"), due("2026-03-10")],
    until: "2026-03-10",
  });
});

it("is silent on a day off, but for what is due on that very day", () => {
  expect(remindersOn([due("2026-03-01", 5), due("2026-03-10")], calendar, "2026-03-07")).toBeUndefined();
  expect(remindersOn([due("2026-03-08")], calendar, "2026-03-08")?.today).toEqual([due("2026-03-08")]);
});

it("tells of everything with a day at least on the working day before it and on the day, and of nothing twice on one day", () => {
  const day = fc.integer({ min: 0, max: 40 }).map((days) => laterBy("2026-03-01", days));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 8 }), day, (days, today) => {
      const items = days.map((dueOn) => due(dueOn));
      const told = remindersOn(items, calendar, today);
      const all = told ? [...told.late, ...told.today, ...told.next] : [];
      expect(new Set(all).size).toBe(all.length);
      for (const item of items) {
        const isDayBefore = isWorkingDay(calendar, today) && item.dueOn === laterBy(today, 1);
        if (item.dueOn === today || isDayBefore) expect(all).toContain(item);
      }
      if (!items.some(({ dueOn }) => dueOn <= laterBy(today, 14))) expect(told).toBeUndefined();
    }),
  );
});
