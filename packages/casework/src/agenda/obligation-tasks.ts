/** Promises to be kept. */
import type { LocalDate, Standing } from "@jiefen/policy";
import { lateness } from "../calendar/lateness.ts";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { rolesWith } from "../commands/permission-for.ts";
import { handlerOr } from "./waiting-for.ts";

/** Those with a due day; kept on the day itself, a promise is in time. */
export function obligationTasks(standing: Standing, state: CaseState, today: LocalDate): readonly Task[] {
  return state.obligations.flatMap(({ id, description, dueOn, performed }): readonly Task[] => {
    if (performed || dueOn === undefined) return [];
    return [
      {
        caseId: state.id,
        kind: "obligation",
        about: id,
        title: { zh: `履行约定：${description}`, en: `Promise: ${description}` },
        dueOn,
        onTimeUntil: dueOn,
        daysLate: lateness(dueOn, today),
        provisional: false,
        waitingFor: handlerOr(state, rolesWith(standing, "case.step")),
      },
    ];
  });
}
