/** Who is waited for. */
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";

/** The handler, or while there is none, whoever has one of the roles. */
export function handlerOr({ handler }: Pick<CaseState, "handler">, roles: readonly string[]): Task["waitingFor"] {
  return handler === undefined ? { roles } : { person: handler, roles: [] };
}
