/** Why a visit is asked for: by which plan, counted from which day, and whether its day was moved to a working day. */
import type { LocalDate } from "@jiefen/policy";
import { addDays, type Count, type Shift } from "../calendar/add-days.ts";
import type { CaseState, PlannedVisit } from "../case/state.ts";
import { numberOf } from "../facts/number-of.ts";
import type { Rules } from "../rules.ts";
import { offsetOf } from "../visits/occurrence.ts";
import { isOn, tracksOf } from "../visits/track.ts";

export interface VisitReason {
  readonly visit: string;
  readonly plan: string;
  readonly phase: PlannedVisit["phase"];
  /** The day from which it is counted. */
  readonly anchor: LocalDate;
  /** Days after the anchor that the schedule asks for, negative before a key date; absent for one made beyond the plan. */
  readonly offset?: number;
  readonly count: Count;
  /** Set where the schedule no longer lists its day and goes on by this interval. */
  readonly every?: number;
  readonly shift: Shift;
  /** The day it would have fallen on, were that a working day. */
  readonly movedFrom?: LocalDate;
  readonly graceDays: number;
  /** Ids of the key dates it looks ahead to. */
  readonly keyDates: readonly string[];
  /** Ids of the promises that fall due on the anchor. */
  readonly promises: readonly string[];
}

/** `state` as it was when the visit was planned, `today` that day. */
export function visitReason(
  rules: Pick<Rules, "policy" | "standing">,
  state: CaseState,
  visit: PlannedVisit,
  today: LocalDate,
): VisitReason {
  const { policy, standing } = rules;
  const { id, plan: planId, phase, anchor, number, dueOn } = visit;
  const plan = policy.plans.find((one) => one.id === planId);
  const track = tracksOf(rules, state, today).find((one) => isOn(one, visit));
  const offset = track && offsetOf(track.schedule, number);
  const { count = "calendar", shift = "keep", days = [], every } = track?.schedule ?? {};
  const unmoved = offset === undefined ? dueOn : addDays(standing.calendar, anchor, offset, count).date;
  return {
    visit: id,
    plan: planId,
    phase,
    anchor,
    ...(offset === undefined ? {} : { offset }),
    count,
    ...(every !== undefined && number > days.length ? { every } : {}),
    shift,
    ...(unmoved === dueOn ? {} : { movedFrom: unmoved }),
    graceDays: (plan && numberOf(policy, plan.graceDays)) ?? 0,
    keyDates: phase === "keyDate" ? Object.keys(plan?.keyDates ?? {}).filter((date) => fallsOn(rules, date, anchor)) : [],
    promises: phase === "promise" ? state.obligations.filter((one) => one.dueOn === anchor && !one.performed).map((one) => one.id) : [],
  };
}

function fallsOn({ standing }: Pick<Rules, "standing">, id: string, day: LocalDate): boolean {
  const date = standing.keyDates.find((one) => one.id === id);
  const [, ...monthAndDay] = day.split("-");
  return date !== undefined && (date.yearly === monthAndDay.join("-") || (date.dates?.includes(day) ?? false));
}
