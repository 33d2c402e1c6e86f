/** What kind of day it is on the calendar of the policy. */
import { isKnown, isWorkingDay } from "@jiefen/casework";
import type { CalendarDocument, LocalDate, Standing } from "@jiefen/policy";

/** `holiday`: by law; `rest`: a day of the weekend; `makeUp`: a day of the weekend that is worked. */
export type DayNature = "work" | "rest" | "holiday" | "makeUp";

export function natureOf(calendar: CalendarDocument, day: LocalDate): DayNature {
  if (calendar.holidays.includes(day)) return "holiday";
  if (calendar.makeUpDays.includes(day)) return "makeUp";
  return isWorkingDay(calendar, day) ? "work" : "rest";
}

const sunday = 6;

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: LocalDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + sunday) % 7;
}

/** The holidays of its year have not been published. */
export function isProvisional(calendar: CalendarDocument, day: LocalDate): boolean {
  return !isKnown(calendar, day);
}

/** Key dates of the calendar that fall on the day. */
export function keyDatesOn({ keyDates }: Standing, day: LocalDate): Standing["keyDates"] {
  const yearly = day.slice(day.indexOf("-") + 1);
  return keyDates.filter((date) => date.yearly === yearly || date.dates?.includes(day));
}
