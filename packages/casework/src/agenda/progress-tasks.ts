/** A case in which nothing has gone on for as long as its plan allows: a note is due. */
import type { LocalDate, Policy, Standing } from "@jiefen/policy";
import { laterBy } from "../calendar/day.ts";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { rolesWith } from "../commands/permission-for.ts";
import { numberOf } from "../facts/number-of.ts";
import { lastProgressOn } from "../progress/last-progress.ts";
import { handlerOr } from "./waiting-for.ts";

/** From the day on which it is due; a reminder, never late. None while closure waits for signatures, and none where the plan does not say after how
 * many days. */
export function progressTasks(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): readonly Task[] {
  const plan = policy.plans.find(({ id }) => id === state.plan?.id);
  const phase = state.settledOn === undefined ? plan?.beforeSettlement : plan?.afterSettlement;
  const days = numberOf(policy, phase?.progressDays);
  if (days === undefined || state.closure) return [];
  const last = lastProgressOn(state);
  const dueOn = laterBy(last, days);
  if (dueOn > today) return [];
  return [
    {
      caseId: state.id,
      kind: "progress",
      about: state.id,
      title: { zh: `记进展：${last} 以后没有`, en: `Progress note: none since ${last}` },
      dueOn,
      onTimeUntil: today,
      daysLate: 0,
      provisional: false,
      waitingFor: handlerOr(state, rolesWith(standing, "case.note")),
    },
  ];
}
