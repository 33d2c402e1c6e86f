/** Months of the calendar, as `YYYY-MM`. */
import { laterBy } from "@jiefen/casework";
import type { LocalDate } from "@jiefen/policy";

/** From that of the first day to that of the last, both included. */
export function monthsBetween(from: LocalDate, to: LocalDate): readonly string[] {
  const months: string[] = [];
  for (let day: LocalDate = `${from.slice(0, 7)}-01`; day <= to; day = firstOfNext(day)) months.push(day.slice(0, 7));
  return months;
}

export function daysOfMonth(month: string): readonly LocalDate[] {
  const first: LocalDate = `${month}-01`;
  const next = firstOfNext(first);
  const days: LocalDate[] = [];
  for (let day = first; day < next; day = laterBy(day, 1)) days.push(day);
  return days;
}

/** The last day of the month that lies so many months after that of a day. */
export function endOfMonthAfter(day: LocalDate, months: number): LocalDate {
  let first: LocalDate = `${day.slice(0, 7)}-01`;
  for (let left = months + 1; left > 0; left -= 1) first = firstOfNext(first);
  return laterBy(first, -1);
}

/** No month has more than 31 days, and none fewer than 28. */
function firstOfNext(first: LocalDate): LocalDate {
  return `${laterBy(first, 31).slice(0, 7)}-01`;
}
