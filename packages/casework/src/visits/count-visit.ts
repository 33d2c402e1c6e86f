/** Which planned visits a visit to a party serves. */
import type { LocalDate } from "@jiefen/policy";
import { earlierOf, laterBy } from "../calendar/day.ts";
import type { PlannedVisit } from "../case/state.ts";
import type { Course } from "../course.ts";
import { horizonDays } from "./horizon.ts";
import { occurrence } from "./occurrence.ts";
import { isOn, type Track, tracksOf } from "./track.ts";

/** Per track, the earliest open visit of the party, once the one before it has fallen due: visits made all at once do not stand for those of a whole schedule. */
export function servedBy(course: Course, party: string, on: LocalDate): readonly PlannedVisit[] {
  const { rules, state } = course;
  return tracksOf(rules, state, course.today).flatMap((track) => {
    const [next] = state.visits
      .filter((visit) => visit.party === party && isOn(track, visit) && !visit.done && !visit.dropped)
      .sort((one, other) => one.number - other.number);
    return next && on >= opensOn(course, track, next) ? [next] : [];
  });
}

/** The first visit may be made from the anchor on (or on its own day, where that lies before), a later one from the day after the one before it was due. */
function opensOn({ rules: { policy, standing } }: Course, track: Track, visit: PlannedVisit): LocalDate {
  const before = occurrence(policy, standing.calendar, track.plan, track.schedule, track.anchor, visit.number - 1);
  if (visit.number > 1 && before) return before.dueOn < visit.dueOn ? laterBy(before.dueOn, 1) : visit.dueOn;
  // A visit in the days before that of a key date has looked after it.
  const anchor = track.phase === "keyDate" ? laterBy(visit.dueOn, -horizonDays) : track.anchor;
  return earlierOf(anchor, visit.dueOn);
}
