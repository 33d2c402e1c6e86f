/** Calendar dates as day numbers, so that they compare, subtract and have bounds like any other number. */
import type { LocalDate } from "./fact-value.ts";

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;
const eightHours = 8 * 3_600_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD` date of the Gregorian calendar; undefined for anything else, `2026-02-30` included. */
export function dayNumber(date: unknown): number | undefined {
  if (typeof date !== "string") return undefined;
  const match = pattern.exec(date);
  if (!match) return undefined;
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / millisecondsPerDay;
  return dateOf(day) === date ? day : undefined;
}

/** The `YYYY-MM-DD` date of a day number. */
export function dateOf(day: number): LocalDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The day of an instant (epoch milliseconds) in Asia/Shanghai, which has kept UTC+8 without summer time since 1991. */
export function dayAt(instant: number): LocalDate {
  return dateOf(Math.floor((instant + eightHours) / millisecondsPerDay));
}
