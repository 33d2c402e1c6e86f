/** Whether somebody is waited for, by name or, where nobody is named, by one of their roles. */
import type { AgendaTask, Me } from "@jiefen/server/client";

export function isForMe({ waitingFor: { person, roles } }: Pick<AgendaTask, "waitingFor">, me: Pick<Me, "id" | "roles">): boolean {
  return person === me.id || (person === undefined && roles.some((role) => me.roles.includes(role)));
}
