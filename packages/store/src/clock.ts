/** The clock is always passed in. */
import { dayAt, type LocalDate } from "@jiefen/policy";

/** Epoch milliseconds. */
export type Clock = () => number;

const eightHours = 8 * 60 * 60 * 1000;

/** The instant at which a day begins in Asia/Shanghai, in epoch milliseconds. */
export function startOf(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00.000Z`) - eightHours;
}

/** The day so many days after (or before). */
export function daysAfter(day: LocalDate, days: number): LocalDate {
  return dayAt(startOf(day) + days * 24 * 60 * 60 * 1000);
}
