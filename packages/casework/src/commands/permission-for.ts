/** The permission that each kind of command needs. */
import type { Permission, Standing } from "@jiefen/policy";
import type { Actor, Command } from "../case/command.ts";

/** None for a step, whose roles the workflow names, nor for what is anybody's own (a notice, a proposal) or policy's (a card, chasing a letter), and for what the system does by itself. */
export const permissionFor: Readonly<Record<Command["kind"], Permission | undefined>> = {
  takeIn: "case.create",
  recordFacts: "case.step",
  correctFacts: "case.correct",
  assign: "case.assign",
  setTeam: "case.assign",
  askToJoin: "case.assign",
  answerAsking: undefined,
  withdrawAsking: "case.assign",
  object: "case.step",
  moveUp: "case.step",
  callForHelp: "case.step",
  answerCall: undefined,
  recordArrival: undefined,
  endCall: "case.step",
  takeAttendance: "case.step",
  step: undefined,
  record: "case.step",
  visit: "case.visit",
  downgrade: "case.step",
  override: "case.step",
  approve: "case.decide",
  reject: "case.decide",
  withdraw: undefined,
  acknowledge: undefined,
  liftCard: undefined,
  planSession: "case.step",
  cancelSession: "case.step",
  sendLetter: "case.step",
  receiveLetter: "letter.answer",
  returnLetter: "letter.answer",
  extendLetter: "letter.answer",
  reportOnLetter: "letter.answer",
  answerLetter: "letter.answer",
  chaseLetter: undefined,
  transfer: "case.transfer",
  supplement: "case.step",
  sign: "case.sign",
  numberPaper: "case.step",
  attach: "case.step",
  removeAttachment: "case.step",
  note: "case.note",
  progress: "case.note",
  adopt: undefined,
  relate: "case.step",
  absorb: "case.step",
  mergeInto: "case.step",
  undoMerge: "case.step",
  observe: undefined,
  advanceDay: undefined,
};

export function isPermitted(standing: Standing, { roles }: Actor, kind: Command["kind"]): boolean {
  const needed = permissionFor[kind];
  return needed === undefined || rolesWith(standing, needed).some((role) => roles.includes(role));
}

/** Ids of the roles that have a permission. */
export function rolesWith({ roles }: Pick<Standing, "roles">, permission: Permission): readonly string[] {
  return roles.filter(({ permissions }) => permissions.includes(permission)).map(({ id }) => id);
}
