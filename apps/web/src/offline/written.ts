/** Where work that waits was written, and what its form holds when it is written on. */
import type { Facts } from "@jiefen/policy";
import { keptDay, keptInstead } from "../session/beside-answers.ts";
import { intakeSubject, recordSubject } from "../session/draft-subject.ts";
import type { Waiting } from "./waiting.ts";

export interface Written {
  /** What its draft is called. */
  readonly subject: string;
  /** With what the draft keeps beside them. */
  readonly answers: Facts;
}

/** Undefined for what is written without a draft. */
export function writtenAs({ id, work, on: madeOn }: Pick<Waiting, "id" | "work" | "on">): Written | undefined {
  if (work.kind === "file" || work.kind === "round") return undefined;
  if (work.kind === "intake") return { subject: intakeSubject(work.request.type), answers: { ...work.request.facts, [keptInstead]: id } };
  const { caseId, command } = work;
  const written = (action: string, values: Facts, on = madeOn) => ({
    subject: recordSubject(caseId, action),
    answers: { ...values, [keptDay]: on },
  });
  switch (command.kind) {
    case "visit":
      return written(`visit:${command.party}`, command.values, command.on);
    case "record":
      return written(command.session === undefined ? `record:${command.record}` : `hold:${command.session}`, command.values, command.on);
    case "step":
      return command.values && written(`step:${command.transition}`, command.values, command.on);
    default:
      return undefined;
  }
}
