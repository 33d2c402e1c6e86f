/** Whom a command names: people who exist, may see the case, and have the roles they are named with. */

import { type Asked, isMediating, lettersOf, proposeTeam } from "@jiefen/casework";
import { isOnOneLine } from "../access/on-one-line.ts";
import { allowed, type Reader, readerOf } from "../access/reader.ts";
import type { PersonalCommand } from "../api/index.ts";
import { letterUnits } from "../letters/letter-units.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { candidatesFor } from "../roster/candidates.ts";
import type { CaseCall } from "./call.ts";

/** Throws `unknown-person`. */
export async function checkPeople(call: CaseCall, command: PersonalCommand): Promise<void> {
  if (command.kind === "assign") await checkPerson(call, command.handler);
  if (command.kind === "setTeam") for (const { person, role } of command.team) await checkMember(call, person, role);
  if (command.kind === "askToJoin") await checkAsked(call, command.asked);
  if (command.kind === "callForHelp") {
    for (const { person } of command.called) if (person !== undefined) await checkGuest(call, person);
  }
  if (command.kind === "sendLetter") await checkUnit(call, command.letter, command.division);
  if (command.kind === "planSession") {
    for (const { person } of command.invited) if (person !== undefined) await checkGuest(call, person);
  }
}

/** Who is in the team already may stay. */
async function checkMember(call: CaseCall, person: string, role: string): Promise<void> {
  if (call.concerned.state.team.some((member) => member.person === person && member.role === role)) return;
  await checkPerson(call, person, role);
}

/** Throws `conflict-of-interest` for who has to stand back, and `unknown-person` for who is not among those that may be asked. */
async function checkAsked({ service, policy, concerned, today }: CaseCall, asked: readonly Asked[]): Promise<void> {
  const standing = await service.store.policies.getStanding(concerned.state.layer);
  const seats = proposeTeam(policy, standing, concerned.state, await candidatesFor(service.store, concerned), today);
  for (const { person, account, role, seat } of asked) {
    const found = seats.find((one) => one.seat === seat)?.candidates.find((one) => one.person === person);
    // What else may be wrong with who is asked, casework says.
    if (!found && !isMediating(concerned.state, person) && !concerned.state.objections?.some((one) => one.person === person)) {
      throw ProblemAnswer.of("unknown-person");
    }
    if (found?.excluded) throw ProblemAnswer.of("conflict-of-interest");
    if (found && (found.account !== account || found.role !== role)) throw ProblemAnswer.of("unknown-person");
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
