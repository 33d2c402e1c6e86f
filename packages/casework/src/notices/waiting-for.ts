/** Whom a notice still waits for. */
import type { Standing } from "@jiefen/policy";
import { handlerOr } from "../agenda/waiting-for.ts";
import type { Actor } from "../case/command.ts";
import type { CaseState, Notice } from "../case/state.ts";
import { rolesWith } from "../commands/permission-for.ts";

/** Roles and people that have not seen it; of what a letter tells, whoever works on the case now, until one of them has. */
export function unseen(
  standing: Pick<Standing, "roles">,
  state: Pick<CaseState, "handler">,
  { kind, roles, people, seen }: Notice,
): Pick<Notice, "roles" | "people"> {
  if (kind === "letterTold") {
    if (seen.length > 0) return { roles: [], people: [] };
    const { person, roles: anyOf } = handlerOr(state, rolesWith(standing, "case.step"));
    return { roles: anyOf, people: person === undefined ? [] : [person] };
  }
  const byRole = new Set(seen.flatMap((one) => one.roles));
  const byPerson = new Set(seen.map(({ person }) => person));
  return { roles: roles.filter((role) => !byRole.has(role)), people: people.filter((person) => !byPerson.has(person)) };
}

/** Whether it waits for them, by one of their roles or by name. */
export function waitsForThem(
  standing: Pick<Standing, "roles">,
  state: Pick<CaseState, "handler">,
  notice: Notice,
  { person, roles }: Pick<Actor, "person" | "roles">,
): boolean {
  const left = unseen(standing, state, notice);
  return left.people.includes(person) || left.roles.some((role) => roles.includes(role));
}
