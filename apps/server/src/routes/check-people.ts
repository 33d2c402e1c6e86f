/** Whom a command names: people who exist, may see the case, and have the roles they are named with. */

import { lettersOf } from "@jiefen/casework";
import { isOnOneLine } from "../access/on-one-line.ts";
import { allowed, type Reader, readerOf } from "../access/reader.ts";
import type { PersonalCommand } from "../api/index.ts";
import { letterUnits } from "../letters/letter-units.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { CaseCall } from "./call.ts";

/** Throws `unknown-person`. */
export async function checkPeople(call: CaseCall, command: PersonalCommand): Promise<void> {
  if (command.kind === "assign") await checkPerson(call, command.handler);
  if (command.kind === "setTeam") for (const { person, role } of command.team) await checkPerson(call, person, role);
  if (command.kind === "sendLetter") await checkUnit(call, command.letter, command.division);
  if (command.kind === "planSession") {
    for (const { person } of command.invited) if (person !== undefined) await checkGuest(call, person);
  }
}

/** Somebody there stands for the department, or nobody would ever see the letter. */
async function checkUnit({ service, policy, concerned }: CaseCall, letter: string, division: string): Promise<void> {
  const department = lettersOf(policy, concerned.state).find(({ record }) => record.id === letter)?.department;
  const units = await letterUnits(service.store, policy, concerned.state);
  if (!units.some((unit) => unit.department === department && unit.division === division)) throw ProblemAnswer.of("unknown-person");
}

/** Once named on it. */
function maySee(reader: Reader, { restricted }: CaseCall["concerned"]): boolean {
  return allowed(reader, "case.read") !== "no" && (!restricted || allowed(reader, "case.readRestricted") !== "no");
}

/** Others of the same county or city may be asked to a session, also from beside: a dispute seldom keeps to one township. */
async function checkGuest({ service, concerned }: CaseCall, id: string): Promise<void> {
  const { people, policies } = service.store;
  const person = await people.find(id);
  const around = await policies.findLayerOf(concerned.state.heldBy);
  const near = person !== undefined && around !== undefined && isOnOneLine(around.division, person.division);
  if (!near || !person.active || !maySee(await readerOf(service.store, person), concerned)) throw ProblemAnswer.of("unknown-person");
}

async function checkPerson({ service, concerned }: CaseCall, id: string, role?: string): Promise<void> {
  const person = await service.store.people.find(id);
  const fits =
    person?.active &&
    isOnOneLine(concerned.state.heldBy, person.division) &&
    (role === undefined || person.roles.includes(role)) &&
    maySee(await readerOf(service.store, person), concerned);
  if (!fits) throw ProblemAnswer.of("unknown-person");
}
