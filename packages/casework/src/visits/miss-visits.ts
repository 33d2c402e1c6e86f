/** Visits that were not made within their grace, told once to those whom the plan names. */
import type { Plan } from "@jiefen/policy";
import { lateness } from "../calendar/lateness.ts";
import type { CaseState, PlannedVisit } from "../case/state.ts";
import type { Course } from "../course.ts";

/** Late on the course's day for the first time. */
export function missVisits(course: Course): void {
  for (const visit of course.state.visits) {
    if (visit.done || visit.dropped || visit.missed || lateness(visit.onTimeUntil, course.today) === 0) continue;
    const inARow = missedBefore(course.state, visit) + 1;
    const plan = course.rules.policy.plans.find(({ id }) => id === visit.plan);
    course.emit({ kind: "visitMissed", visit: visit.id, inARow, notify: plan ? toTell(plan, inARow) : [] });
  }
}

/** How many visits of the party, one after another right before this one, were missed; only one made in time breaks the row. */
function missedBefore(state: CaseState, { id, party, dueOn }: PlannedVisit): number {
  const before = state.visits
    .filter((visit) => visit.id !== id && visit.party === party && visit.dueOn <= dueOn && (visit.missed || visit.done))
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  return before.length - 1 - before.findLastIndex(({ missed }) => !missed);
}

/** The entry with the highest count that has been reached. */
function toTell({ missed }: Plan, inARow: number): readonly string[] {
  const reached = Object.values(missed).filter(({ count }) => count <= inARow);
  return reached.sort((one, other) => other.count - one.count)[0]?.notify ?? [];
}
