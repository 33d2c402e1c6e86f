/** On which day the n-th visit of a schedule falls due, and until when it is on time. */
import type { CalendarDocument, LocalDate, Plan, Policy, Schedule } from "@jiefen/policy";
import { addDays, type DueDay, shiftDay } from "../calendar/add-days.ts";
import { numberOf } from "../facts/number-of.ts";

/** Days after the anchor of the n-th visit, from 1; undefined when the schedule has no such visit. */
export function offsetOf(schedule: Schedule, number: number): number | undefined {
  const { days, every = 0 } = schedule;
  if (number <= days.length) return days[number - 1];
  return every > 0 ? (days.at(-1) ?? 0) + (number - days.length) * every : undefined;
}

export interface Occurrence {
  readonly number: number;
  readonly dueOn: LocalDate;
  readonly onTimeUntil: LocalDate;
  readonly provisional: boolean;
}

/** Grace is counted in the days of the schedule; a plan that leaves it open grants none. */
export function occurrence(
  policy: Policy,
  calendar: CalendarDocument,
  plan: Plan,
  schedule: Schedule,
  anchor: LocalDate,
  number: number,
): Occurrence | undefined {
  const offset = offsetOf(schedule, number);
  if (offset === undefined) return undefined;
  const count = schedule.count ?? "calendar";
  const due: DueDay = shiftDay(calendar, addDays(calendar, anchor, offset, count), schedule.shift ?? "keep");
  const last = addDays(calendar, due.date, numberOf(policy, plan.graceDays) ?? 0, count);
  return { number, dueOn: due.date, onTimeUntil: last.date, provisional: due.provisional || last.provisional };
}
