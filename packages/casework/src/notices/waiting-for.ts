/** Whom a notice still waits for. */
import type { Notice } from "../case/state.ts";

/** Roles and people that have not seen it. */
export function unseen({ roles, people, seen }: Notice): Pick<Notice, "roles" | "people"> {
  const byRole = new Set(seen.flatMap((one) => one.roles));
  const byPerson = new Set(seen.map(({ person }) => person));
  return { roles: roles.filter((role) => !byRole.has(role)), people: people.filter((person) => !byPerson.has(person)) };
}
