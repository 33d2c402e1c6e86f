/** The first visits after settlement that a plan asks for, as days counted from the settlement. */
import type { LocalDate, Policy, Standing } from "@jiefen/policy";
import { daysBetween } from "../calendar/day.ts";
import { occurrence } from "../visits/occurrence.ts";
import { never } from "../visits/track.ts";

/** At most `most` of them; fewer where the plan ends earlier, none where there is no plan. */
export function visitDays(
  policy: Policy,
  standing: Standing,
  planId: string | undefined,
  settledOn: LocalDate,
  most: number,
): readonly number[] {
  const plan = policy.plans.find(({ id }) => id === planId);
  if (!plan) return [];
  const days: number[] = [];
  while (days.length < most) {
    const visit = occurrence(policy, standing.calendar, plan, plan.afterSettlement.schedule ?? never, settledOn, days.length + 1);
    if (!visit) break;
    days.push(daysBetween(settledOn, visit.dueOn));
  }
  return days;
}
