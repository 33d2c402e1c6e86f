/** Whom a command names: people who exist, may see the case, and have the roles they are named with. */

import { liesWithin } from "@jiefen/policy";
import { allowed, readerOf } from "../access/reader.ts";
import type { PersonalCommand } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { CaseCall } from "./call.ts";

/** Throws `unknown-person`. */
export async function checkPeople(call: CaseCall, command: PersonalCommand): Promise<void> {
  if (command.kind === "assign") await checkPerson(call, command.handler);
  if (command.kind === "setTeam") for (const { person, role } of command.team) await checkPerson(call, person, role);
}

async function checkPerson({ service, concerned }: CaseCall, id: string, role?: string): Promise<void> {
  const person = await service.store.people.find(id);
  const fits =
    person?.active &&
    liesWithin(concerned.state.division, person.division) &&
    (role === undefined || person.roles.includes(role)) &&
    allowed(await readerOf(service.store, person), "case.read") !== "no";
  if (!fits) throw ProblemAnswer.of("unknown-person");
}
