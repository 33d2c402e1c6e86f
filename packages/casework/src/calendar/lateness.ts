/** How late something is: the one place that says so. */
import type { LocalDate } from "@jiefen/policy";
import { daysBetween } from "./day.ts";
import { hour } from "./hour.ts";

/** Whole days past the last day on which it would have been on time; 0 while it is on time.
 * `day` is the day it was done, or today while it is open. */
export function lateness(onTimeUntil: LocalDate, day: LocalDate): number {
  return Math.max(0, daysBetween(onTimeUntil, day));
}

/** Whole hours past the instant until which it would have been on time, each begun hour counting; 0 while it is on time. `now` in epoch milliseconds. */
export function hoursLate(dueAt: number, now: number): number {
  return Math.max(0, Math.ceil((now - dueAt) / hour));
}
