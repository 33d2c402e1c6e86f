/** Deadlines that have run out. */
import type { Facts, LocalDate, Policy } from "@jiefen/policy";
import { runningDeadlines } from "../agenda/running-deadlines.ts";
import type { CaseState } from "../case/state.ts";
import type { Course } from "../course.ts";
import { rungAt } from "../joint/ladder.ts";
import { clocked } from "./clock.ts";

/** Those that still run and have passed. Told by what was recorded, so that no calendar is needed. */
export function deadlinesPassed(policy: Policy, state: CaseState, facts: Facts, today: LocalDate): readonly string[] {
  return clocked(policy, state, facts, today).flatMap(({ deadline: { id }, since }) => (isRecorded(state, id, since) ? [id] : []));
}

/** Late on the course's day for the first time. */
export function passDeadlines(course: Course): void {
  const { policy, standing } = course.rules;
  for (const { deadline, since, daysLate } of runningDeadlines(policy, standing, course.state, course.today)) {
    if (daysLate === 0 || isRecorded(course.state, deadline.id, since)) continue;
    const { ladder } = policy.joint ?? {};
    const moves = rungAt(policy, course.state.heldBy)?.deadline === deadline.id;
    course.emit({ kind: "deadlinePassed", deadline: deadline.id, since, ...(ladder && moves ? { notify: ladder.notify } : {}) });
  }
}

function isRecorded({ passedDeadlines }: CaseState, id: string, day: LocalDate): boolean {
  return passedDeadlines.some(({ deadline, since }) => deadline === id && since === day);
}
