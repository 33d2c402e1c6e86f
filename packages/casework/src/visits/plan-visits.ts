/** Visits planned as the policy asks: per party and track, what falls due within the horizon, and at least the next one. */
import type { LocalDate } from "@jiefen/policy";
import { laterBy } from "../calendar/day.ts";
import type { PlannedVisit } from "../case/state.ts";
import type { Course } from "../course.ts";
import { partyIds } from "../facts/parties.ts";
import { horizonDays } from "./horizon.ts";
import { type Occurrence, occurrence } from "./occurrence.ts";
import { isOn, type Track, tracksOf } from "./track.ts";

/** Drops open visits that nothing asks for any longer, plans those that are asked for, and dates anew the provisional ones.
 * A track that begins now skips what would have fallen due before `from` (for a promise: before today). */
export function planVisits(course: Course, from: LocalDate = course.today): void {
  const { state } = course;
  const tracks = tracksOf(course.rules, state, course.today);
  const parties = partyIds(course.rules.policy, state.facts);
  const asked = (visit: PlannedVisit): boolean => parties.includes(visit.party) && tracks.some((track) => isOn(track, visit));
  const dropped = state.visits.filter((visit) => !visit.done && !visit.dropped && !asked(visit)).map(({ id }) => id);
  if (dropped.length > 0) course.emit({ kind: "visitsDropped", visits: dropped });
  const visits = tracks.flatMap((track) =>
    parties.flatMap((party) => [...redated(course, track, party), ...newVisits(course, track, party, from)]),
  );
  if (visits.length > 0) course.emit({ kind: "visitsPlanned", visits });
}

function newVisits(course: Course, track: Track, party: string, from: LocalDate): readonly PlannedVisit[] {
  const own = course.state.visits.filter((visit) => visit.party === party && visit.phase === track.phase && visit.anchor === track.anchor);
  const standing = own.filter((visit) => !visit.dropped && isOn(track, visit));
  const start = track.phase === "promise" || track.phase === "keyDate" ? course.today : from;
  const visits: PlannedVisit[] = [];
  let ahead = standing.some((visit) => !visit.done && visit.dueOn > course.today);
  for (let number = lastNumber([...standing, ...own.filter(({ done }) => done)]) + 1; ; number += 1) {
    const next = at(course, track, number);
    if (!next || (next.dueOn > laterBy(course.today, horizonDays) && ahead)) return visits;
    if (standing.length === 0 && next.dueOn < start) continue;
    ahead ||= next.dueOn > course.today;
    const { plan, phase, anchor } = track;
    visits.push({ id: course.context.newId(), party, plan: plan.id, phase, anchor, ...next });
  }
}

const lastNumber = (visits: readonly PlannedVisit[]): number => Math.max(0, ...visits.map(({ number }) => number));

/** Open visits whose day was provisional and is now known better. */
function redated(course: Course, track: Track, party: string): readonly PlannedVisit[] {
  return course.state.visits
    .filter((visit) => visit.party === party && isOn(track, visit) && visit.provisional && !visit.done && !visit.dropped)
    .flatMap((visit) => {
      const now = at(course, track, visit.number);
      const same = !now || (now.dueOn === visit.dueOn && now.onTimeUntil === visit.onTimeUntil && now.provisional === visit.provisional);
      return same ? [] : [{ ...visit, ...now }];
    });
}

function at({ rules: { policy, standing } }: Course, { plan, schedule, anchor }: Track, number: number): Occurrence | undefined {
  return occurrence(policy, standing.calendar, plan, schedule, anchor, number);
}
