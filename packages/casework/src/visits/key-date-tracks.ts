/** Tracks of visits before key dates of the calendar. */
import type { KeyDate, LocalDate } from "@jiefen/policy";
import { shiftDay } from "../calendar/add-days.ts";
import { daysBetween, isDate, laterBy } from "../calendar/day.ts";
import type { CaseState } from "../case/state.ts";
import { numberOf } from "../facts/number-of.ts";
import type { Rules } from "../rules.ts";
import { horizonDays } from "./horizon.ts";
import type { Track } from "./track.ts";

/** One for each day that is a key date of the plan and is visited for between the start of the plan and the horizon; none where the days are left open.
 * Of a plan that starts within the days before a key date, the visit falls due at once. */
export function keyDateTracks(
  { policy, standing }: Pick<Rules, "policy" | "standing">,
  state: Pick<CaseState, "plan">,
  today: LocalDate,
): readonly Track[] {
  const plan = policy.plans.find(({ id }) => id === state.plan?.id);
  if (!plan || !state.plan) return [];
  const from = state.plan.startedOn;
  const until = laterBy(today, horizonDays);
  const ahead = new Map<LocalDate, Ahead>();
  for (const [id, { before, shift = "keep" }] of Object.entries(plan.keyDates ?? {})) {
    const days = numberOf(policy, before);
    const date = standing.keyDates.find((one) => one.id === id);
    if (days === undefined || !date) continue;
    for (const day of datesBetween(date, from, laterBy(until, days))) {
      const most = Math.min(days, daysBetween(from, day));
      const other = ahead.get(day) ?? { days: 0, shift: "keep" };
      if (laterBy(day, -most) <= until)
        ahead.set(day, { days: Math.max(most, other.days), shift: shift === "previous" ? shift : other.shift });
    }
  }
  return [...ahead].map(([anchor, { days, shift }]): Track => {
    const due = laterBy(anchor, -days);
    const moved = shiftDay(standing.calendar, { date: due, provisional: false }, shift).date >= from ? shift : "keep";
    return { plan, phase: "keyDate", schedule: { days: [-days], shift: moved }, anchor };
  });
}

/** How many days before its key date a visit falls due, and what happens when that is no working day. */
interface Ahead {
  readonly days: number;
  readonly shift: "keep" | "previous";
}

/** Both days included, in order. */
function datesBetween({ yearly, dates = [] }: KeyDate, from: LocalDate, until: LocalDate): readonly LocalDate[] {
  const years = Array.from(
    { length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, index) => Number(from.slice(0, 4)) + index,
  );
  const everyYear = yearly === undefined ? [] : years.map((year) => `${year}-${yearly}`);
  return [...new Set([...everyYear, ...dates])].filter((day) => isDate(day) && day >= from && day <= until).sort();
}
