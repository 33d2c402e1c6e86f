/** Work that was not accepted becomes a draft again, where it was written. */
import type { Facts } from "@jiefen/policy";
import { draftPlace, intakeSubject, recordSubject } from "../session/draft-subject.ts";
import { drafts } from "../session/drafts.ts";
import type { KeptOutbox } from "./outbox.ts";
import type { Waiting, WaitingWork } from "./waiting.ts";

interface Written {
  readonly subject: string;
  readonly answers: Facts;
}

/** Undefined for what is written without a draft. */
function writtenAs(work: WaitingWork): Written | undefined {
  if (work.kind === "intake") return { subject: intakeSubject(work.request.type), answers: work.request.facts };
  const { caseId, command } = work;
  switch (command.kind) {
    case "visit":
      return { subject: recordSubject(caseId, `visit:${command.party}`), answers: command.values };
    case "record":
      return { subject: recordSubject(caseId, `record:${command.record}`), answers: command.values };
    case "step":
      return command.values && { subject: recordSubject(caseId, `step:${command.transition}`), answers: command.values };
    default:
      return undefined;
  }
}

export function mayTakeBack({ work }: Waiting): boolean {
  return writtenAs(work) !== undefined;
}

/** Where it is written on. First kept as a draft, then taken out of the outbox: nothing is lost in between. */
export async function takeBack(outbox: KeptOutbox, person: string, { id, work }: Waiting): Promise<string> {
  const written = writtenAs(work);
  if (!written) throw new Error("This work has no draft.");
  await drafts.save({ person, subject: written.subject, release: "", answers: written.answers, savedAt: Date.now() });
  await outbox.remove(id);
  return draftPlace(written.subject).path;
}
