/** Working days: Monday to Friday, less public holidays, plus make-up days (调休). */
import type { CalendarDocument, LocalDate } from "@jiefen/policy";
import { weekday } from "./day.ts";

/** Beyond the known years weekends alone count; see `isKnown`. */
export function isWorkingDay(calendar: CalendarDocument, date: LocalDate): boolean {
  if (calendar.makeUpDays.includes(date)) return true;
  return weekday(date) < 5 && !calendar.holidays.includes(date);
}

/** Whether the holidays of the day's year have been published. If not, what is reckoned from it is provisional (暂定). */
export function isKnown(calendar: CalendarDocument, date: LocalDate): boolean {
  return calendar.knownYears.includes(Number(date.slice(0, 4)));
}
