/** The visits a plan asks for in a case that goes on undisturbed: for people who look at the plan and at no case. */
import type { LocalDate, Plan } from "@jiefen/policy";
import { addDays } from "../calendar/add-days.ts";
import { laterBy } from "../calendar/day.ts";
import type { Rules } from "../rules.ts";
import { horizonDays } from "./horizon.ts";
import { keyDateTracks } from "./key-date-tracks.ts";
import { type Occurrence, occurrence, offsetOf } from "./occurrence.ts";
import { never, type Track } from "./track.ts";

export interface ForeseenVisit extends Occurrence {
  readonly phase: "beforeSettlement" | "afterSettlement" | "keyDate";
  /** The day from which it is counted: of acceptance, of settlement, or the key date. */
  readonly anchor: LocalDate;
  /** The day it would have fallen on, were that a working day. */
  readonly movedFrom?: LocalDate;
}

export interface UndisturbedCourse {
  readonly acceptedOn: LocalDate;
  /** Absent while no settlement is in sight. */
  readonly settledOn?: LocalDate;
}

/** By due day, up to `until`; none where the policy has no such plan. */
export function visitsOfPlan(
  rules: Pick<Rules, "policy" | "standing">,
  planId: string,
  { acceptedOn, settledOn }: UndisturbedCourse,
  until: LocalDate,
): readonly ForeseenVisit[] {
  const plan = rules.policy.plans.find(({ id }) => id === planId);
  if (!plan) return [];
  const before = visitsOfPhase(rules, plan, "beforeSettlement", acceptedOn, settledOn === undefined ? until : laterBy(settledOn, -1));
  const after = settledOn === undefined ? [] : visitsOfPhase(rules, plan, "afterSettlement", settledOn, until);
  return [...before, ...after].sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}

function visitsOfPhase(
  rules: Pick<Rules, "policy" | "standing">,
  plan: Plan,
  phase: "beforeSettlement" | "afterSettlement",
  startedOn: LocalDate,
  until: LocalDate,
): readonly ForeseenVisit[] {
  const started = { plan: { id: plan.id, colour: plan.colour, phase, phaseSince: startedOn, startedOn } };
  const ownTrack = { plan, phase, schedule: plan[phase].schedule ?? never, anchor: startedOn };
  return [
    ...onTrack(rules, ownTrack, until),
    ...keyDateTracks(rules, started, laterBy(until, -horizonDays)).flatMap((track) => [...onTrack(rules, track, until)]),
  ].filter(({ dueOn }) => dueOn >= startedOn && dueOn <= until);
}

function* onTrack({ policy, standing }: Pick<Rules, "policy" | "standing">, { plan, phase, schedule, anchor }: Track, until: LocalDate) {
  if (phase === "promise") return;
  for (let number = 1; ; number += 1) {
    const visit = occurrence(policy, standing.calendar, plan, schedule, anchor, number);
    // Moved to the working day before, one may be due in time that was not to be.
    if (!visit || visit.dueOn > laterBy(until, horizonDays)) return;
    const unmoved = addDays(standing.calendar, anchor, offsetOf(schedule, number) ?? 0, schedule.count ?? "calendar").date;
    yield { ...visit, phase, anchor, ...(unmoved !== visit.dueOn && { movedFrom: unmoved }) } satisfies ForeseenVisit;
  }
}
