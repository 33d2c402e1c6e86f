/** When a case last went on: what anybody does on it counts, so that nothing is written twice. */
import type { LocalDate } from "@jiefen/policy";
import { laterOf } from "../calendar/day.ts";
import type { CaseState } from "../case/state.ts";

/** The last of intake, reopening, a step, a record, a visit and a progress note. */
export function lastProgressOn(state: CaseState): LocalDate {
  const { acceptedOn, reopenedOn, stageSince, records, visits, progress = [] } = state;
  return [
    ...(reopenedOn === undefined ? [] : [reopenedOn]),
    stageSince,
    ...records.map(({ on }) => on),
    ...visits.flatMap(({ done }) => (done ? [done.on] : [])),
    ...progress.map(({ on }) => on),
  ].reduce(laterOf, acceptedOn);
}
