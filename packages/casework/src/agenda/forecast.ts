/** What lies further ahead than the agenda looks: visits that are planned or that the plan will ask for, and promises. */
import type { LocalDate, Policy, Standing } from "@jiefen/policy";
import { laterBy } from "../calendar/day.ts";
import type { CaseState, PlannedVisit } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { partyIds } from "../facts/parties.ts";
import { horizonDays } from "../visits/horizon.ts";
import { occurrence } from "../visits/occurrence.ts";
import { isOn, type Track, tracksOf } from "../visits/track.ts";
import { obligationTasks } from "./obligation-tasks.ts";
import { visitTask, visitTasks } from "./visit-tasks.ts";

/** `forecast`: nobody has planned it yet; it comes if the case goes on as it stands. Its `about` names no visit. */
export type ComingTask = Task & { readonly forecast: boolean };

/** What falls due within `from` to `to` (both included) as the case stands, by due day. Reads no clock: nothing in it is late, so days up to today
 * are better asked of `agenda`. Deadlines and signatures, which hang on what happens until then, are not foreseen. */
export function forecast(policy: Policy, standing: Standing, state: CaseState, from: LocalDate, to: LocalDate): readonly ComingTask[] {
  if (!state.open) return [];
  const known = [...visitTasks(policy, standing, state, from), ...obligationTasks(standing, state, from)];
  const expected = expectedVisits(policy, standing, state, to).map((visit) => visitTask(policy, standing, state, visit, 0));
  return [...known.map((task) => ({ ...task, daysLate: 0, forecast: false })), ...expected.map((task) => ({ ...task, forecast: true }))]
    .filter(({ dueOn }) => from <= dueOn && dueOn <= to)
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}

/** The visits that `planVisits` would plan on the way to `to`. */
function expectedVisits(policy: Policy, standing: Standing, state: CaseState, to: LocalDate): readonly PlannedVisit[] {
  const parties = partyIds(policy, state.facts);
  const tracks = tracksOf({ policy, standing }, state, laterBy(to, -horizonDays));
  return tracks.flatMap((track) => parties.flatMap((party) => [...expectedOn(policy, standing, state, track, party, to)]));
}

function* expectedOn(policy: Policy, standing: Standing, state: CaseState, track: Track, party: string, to: LocalDate) {
  const { plan, phase, anchor, schedule } = track;
  const own = state.visits.filter((visit) => visit.party === party && visit.phase === phase && visit.anchor === anchor);
  const counted = own.filter((visit) => visit.done || (!visit.dropped && isOn(track, visit)));
  for (let number = Math.max(0, ...counted.map((visit) => visit.number)) + 1; ; number += 1) {
    const next = occurrence(policy, standing.calendar, plan, schedule, anchor, number);
    if (!next || next.dueOn > to) return;
    const id = `${phase} ${anchor} ${number}`;
    yield { id, party, plan: plan.id, phase, anchor, ...next } satisfies PlannedVisit;
  }
}
