/** Tracks: what is visited for, by which schedule, counted from which day. */
import type { LocalDate, Plan, Schedule } from "@jiefen/policy";
import type { CaseState, PlannedVisit } from "../case/state.ts";
import type { Rules } from "../rules.ts";
import { keyDateTracks } from "./key-date-tracks.ts";

export interface Track {
  readonly plan: Plan;
  readonly phase: Exclude<PlannedVisit["phase"], "extra">;
  readonly schedule: Schedule;
  readonly anchor: LocalDate;
}

/** A plan that leaves its days open asks for no visit. */
export const never: Schedule = { days: [] };

/** The phase that the case is in, key dates near by, and every day on which an open promise falls due. None while there is no plan or the case is closed. */
export function tracksOf(rules: Pick<Rules, "policy" | "standing">, state: CaseState, today: LocalDate): readonly Track[] {
  const { policy } = rules;
  const plan = policy.plans.find(({ id }) => id === state.plan?.id);
  if (!plan || !state.plan || !state.open) return [];
  const { phase, startedOn } = state.plan;
  const promised = state.obligations.flatMap(({ performed, dueOn }) => (performed || dueOn === undefined ? [] : [dueOn]));
  return [
    { plan, phase, schedule: plan[phase].schedule ?? never, anchor: startedOn },
    ...[...new Set(promised)].sort().map((anchor): Track => ({ plan, phase: "promise", schedule: promiseSchedule(plan), anchor })),
    ...keyDateTracks(rules, state, today),
  ];
}

/** A promise is looked after on its day and, while it is not kept, as closely as a settlement of that day would be. */
function promiseSchedule({ afterSettlement: { schedule = never } }: Plan): Schedule {
  return { ...schedule, days: [0, ...schedule.days.filter((day) => day > 0)] };
}

/** Whether a planned visit is one of a track's. */
export function isOn(track: Track, visit: PlannedVisit): boolean {
  return visit.plan === track.plan.id && visit.phase === track.phase && visit.anchor === track.anchor;
}
