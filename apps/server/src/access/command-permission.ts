/** Which permission each kind of command asks for; the roles of steps, signatures and downgrades are the policy's, and casework sees to them. */
import type { Permission, Policy } from "@jiefen/policy";
import type { PersonalCommand, PersonalCommandKind } from "../api/index.ts";

export const commandPermissions: Record<PersonalCommandKind, Permission> = {
  recordFacts: "case.step",
  correctFacts: "case.correct",
  assign: "case.assign",
  setTeam: "case.assign",
  askToJoin: "case.assign",
  answerAsking: "case.read",
  withdrawAsking: "case.assign",
  object: "case.step",
  moveUp: "case.step",
  callForHelp: "case.step",
  answerCall: "case.read",
  recordArrival: "case.read",
  endCall: "case.step",
  takeAttendance: "case.step",
  step: "case.step",
  record: "case.step",
  visit: "case.visit",
  supplement: "case.step",
  downgrade: "case.step",
  override: "case.step",
  approve: "case.decide",
  reject: "case.decide",
  withdraw: "case.read",
  acknowledge: "case.read",
  liftCard: "case.read",
  planSession: "case.step",
  cancelSession: "case.step",
  sendLetter: "case.step",
  chaseLetter: "case.read",
  transfer: "case.transfer",
  sign: "case.sign",
  numberPaper: "case.step",
  removeAttachment: "case.step",
  note: "case.note",
  progress: "case.note",
};

/** A step that reopens a case asks for the permission to reopen. */
export function permissionFor(policy: Policy, command: PersonalCommand): Permission {
  if (command.kind !== "step") return commandPermissions[command.kind];
  const transition = policy.transitions.find(({ id }) => id === command.transition);
  return transition?.effects?.includes("reopen") ? "case.reopen" : commandPermissions.step;
}
