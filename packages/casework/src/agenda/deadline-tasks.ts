/** How long the case may still stay in its stage. */
import type { LocalDate, Policy, Standing } from "@jiefen/policy";
import { addDays } from "../calendar/add-days.ts";
import { lateness } from "../calendar/lateness.ts";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { factsOf } from "../facts/facts-of.ts";
import { numberOf } from "../facts/number-of.ts";
import { applying } from "../grading/outcomes.ts";
import { handlerOr } from "./waiting-for.ts";

/** Deadlines of the stage that apply; one whose days the policy leaves open is none. */
export async function deadlineTasks(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): Promise<readonly Task[]> {
  const here = policy.deadlines.filter(({ stages }) => stages.includes(state.stage));
  const deadlines = await applying(policy, here, factsOf(policy, state, today), today);
  const roles = policy.transitions.filter(({ from }) => from.includes(state.stage)).flatMap((transition) => transition.roles);
  return deadlines.flatMap(({ id, title, days, count }): readonly Task[] => {
    const allowed = numberOf(policy, days);
    if (allowed === undefined) return [];
    const { date, provisional } = addDays(standing.calendar, state.stageSince, allowed, count);
    return [
      {
        caseId: state.id,
        kind: "deadline",
        about: id,
        title,
        dueOn: date,
        onTimeUntil: date,
        daysLate: lateness(date, today),
        provisional,
        waitingFor: handlerOr(state, [...new Set(roles)]),
      },
    ];
  });
}
