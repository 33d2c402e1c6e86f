/** Deadlines that run on a case, and how late each is. */
import { type Deadline, dayAt, type LocalDate, type Policy, type Standing } from "@jiefen/policy";
import { addDays } from "../calendar/add-days.ts";
import { hour } from "../calendar/hour.ts";
import { lateness } from "../calendar/lateness.ts";
import type { CaseState } from "../case/state.ts";
import { type Clock, clocked } from "../deadlines/clock.ts";
import { factsOf } from "../facts/facts-of.ts";
import { numberOf } from "../facts/number-of.ts";

interface Due {
  readonly dueOn: LocalDate;
  /** The instant, of a limit in hours. */
  readonly dueAt?: number;
  readonly provisional: boolean;
}

export interface RunningDeadline extends Due {
  readonly deadline: Deadline;
  /** The day from which it counts. */
  readonly since: LocalDate;
  /** Whole days; a limit in hours is late from the day after the one on which it ran out. */
  readonly daysLate: number;
}

/** One whose limit the policy leaves open is none. */
export function runningDeadlines(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): readonly RunningDeadline[] {
  return clocked(policy, state, factsOf(policy, state, today), today).flatMap(({ deadline, since, at }): readonly RunningDeadline[] => {
    const due = dueOf(policy, standing, deadline, { since, at });
    return due ? [{ deadline, since, ...due, daysLate: lateness(due.dueOn, today) }] : [];
  });
}

function dueOf(policy: Policy, { calendar }: Standing, { days, count, hours }: Deadline, { since, at }: Clock): Due | undefined {
  if (hours !== undefined) {
    const allowed = numberOf(policy, hours);
    if (allowed === undefined) return undefined;
    const dueAt = at + allowed * hour;
    return { dueOn: dayAt(dueAt), dueAt, provisional: false };
  }
  const allowed = numberOf(policy, days);
  if (allowed === undefined) return undefined;
  const { date, provisional } = addDays(calendar, since, allowed, count ?? "calendar");
  return { dueOn: date, provisional };
}
