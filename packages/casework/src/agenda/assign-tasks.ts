/** A case that nobody handles yet. */
import type { LocalDate, Standing } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { rolesWith } from "../commands/permission-for.ts";

/** Waited for since intake. Policy sets no limit, so it is never late; a stage's deadline may be. */
export function assignTasks(standing: Standing, state: CaseState, today: LocalDate): readonly Task[] {
  if (state.handler !== undefined) return [];
  return [
    {
      caseId: state.id,
      kind: "assign",
      about: state.id,
      title: { zh: "确定承办人", en: "Assign a handler" },
      dueOn: state.acceptedOn,
      onTimeUntil: today,
      daysLate: 0,
      provisional: false,
      waitingFor: { roles: rolesWith(standing, "case.assign") },
    },
  ];
}
