/** Deadlines that run on a case, and how late each is. */
import type { Deadline, LocalDate, Policy, Standing } from "@jiefen/policy";
import { lateness } from "../calendar/lateness.ts";
import type { CaseState } from "../case/state.ts";
import { clocked } from "../deadlines/clock.ts";
import { type Due, dueOf } from "../deadlines/due.ts";
import { factsOf } from "../facts/facts-of.ts";

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
