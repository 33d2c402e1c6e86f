/** Visits that were not made within their grace, told once to those whom the plan names. */
import type { Plan } from "@jiefen/policy";
import { lateness } from "../calendar/lateness.ts";
import { issueCard } from "../cards/issue-cards.ts";
import type { CaseState, PlannedVisit } from "../case/state.ts";
import type { Course } from "../course.ts";

/** Late on the course's day for the first time. */
export function missVisits(course: Course): void {
  for (const visit of course.state.visits) {
    if (visit.done || visit.dropped || visit.missed || lateness(visit.onTimeUntil, course.today) === 0) continue;
    const inARow = missedBefore(course.state, visit) + 1;
    const plan = course.rules.policy.plans.find(({ id }) => id === visit.plan);
    const reached = plan && reachedBy(plan, inARow);
    course.emit({ kind: "visitMissed", visit: visit.id, inARow, notify: reached?.notify ?? [] });
    if (reached?.card !== undefined) issueCard(course, reached.card, { kind: "visit", about: visit.id, since: visit.dueOn });
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
function reachedBy({ missed }: Plan, inARow: number): Plan["missed"][string] | undefined {
  const reached = Object.values(missed).filter(({ count }) => count <= inARow);
  return reached.sort((one, other) => other.count - one.count)[0];
}
