/** Joint sessions to be held. */
import type { LocalDate, Standing } from "@jiefen/policy";
import { lateness } from "../calendar/lateness.ts";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { rolesWith } from "../commands/permission-for.ts";
import { openSessions } from "../sessions/open-session.ts";
import { handlerOr } from "./waiting-for.ts";

/** One for the handler, who holds it, and one for each invited person who has an account. */
export function sessionTasks(standing: Standing, state: CaseState, today: LocalDate): readonly Task[] {
  return openSessions(state).flatMap(({ id, on, time, place, invited }) => {
    const others = invited.flatMap(({ person }) => (person === undefined || person === state.handler ? [] : [person]));
    const task = (waitingFor: Task["waitingFor"]): Task => ({
      caseId: state.id,
      kind: "session",
      about: id,
      title: { zh: `联合调解：${time ? `${time}，` : ""}${place}`, en: `Joint session: ${time ? `${time}, ` : ""}${place}` },
      dueOn: on,
      onTimeUntil: on,
      daysLate: lateness(on, today),
      provisional: false,
      waitingFor,
    });
    return [task(handlerOr(state, rolesWith(standing, "case.step"))), ...others.map((person) => task({ person, roles: [] }))];
  });
}
