/** Arithmetic on calendar days, in Asia/Shanghai, where every day is as long as the next. */
import { dateOf, dayNumber, type LocalDate } from "@jiefen/policy";

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isDate(text: unknown): text is LocalDate {
  return dayNumber(text) !== undefined;
}

/** Whole days from one day to another; negative when `to` is earlier.
 * @throws RangeError for what is no date. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return numberOf(to) - numberOf(from);
}

/** `days` calendar days later (earlier when negative).
 * @throws RangeError for what is no date. */
export function laterBy(date: LocalDate, days: number): LocalDate {
  return dateOf(numberOf(date) + days);
}

/** The later of two days. */
export function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? other : one;
}

/** The earlier of two days. */
export function earlierOf(one: LocalDate, other: LocalDate): LocalDate {
  return laterOf(one, other) === one ? other : one;
}

/** The day of the week: 0 is Monday, 6 is Sunday. 1970-01-01 was a Thursday. */
export function weekday(date: LocalDate): number {
  return (((numberOf(date) + 3) % 7) + 7) % 7;
}

function numberOf(date: LocalDate): number {
  const number = dayNumber(date);
  if (number === undefined) throw new RangeError(`\`${date}\` is no date.`);
  return number;
}
