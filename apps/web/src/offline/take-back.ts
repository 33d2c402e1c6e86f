/** Work that was not accepted becomes a draft again, where it was written. */
import type { Facts } from "@jiefen/policy";
import type { CaseView } from "@jiefen/server/client";
import { draftPlace, intakeSubject, recordSubject } from "../session/draft-subject.ts";
import { drafts } from "../session/drafts.ts";
import { type KeptOutbox, openOutbox } from "./outbox.ts";
import { tellFollowers } from "./send.ts";
import { followersOf, type Waiting, type WaitingWork } from "./waiting.ts";

interface Written {
  readonly subject: string;
  readonly answers: Facts;
}

/** Undefined for what is written without a draft. */
function writtenAs(work: WaitingWork): Written | undefined {
  if (work.kind === "file" || work.kind === "round") return undefined;
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

/** Names the intake that a form is written instead of. */
export const insteadOf = "instead";

/** Where it is written on. First kept as a draft, then taken out of the outbox: nothing is lost in between. An intake for which other work waits keeps its
 * place: what is written anew stands there. */
export async function takeBack(outbox: KeptOutbox, person: string, waiting: Waiting): Promise<string> {
  const { id, work } = waiting;
  const written = writtenAs(work);
  if (!written) throw new Error("This work has no draft.");
  await drafts.save({ person, subject: written.subject, release: "", answers: written.answers, savedAt: Date.now() });
  const { path } = draftPlace(written.subject);
  if (followersOf(await outbox.list(), waiting).length > 0) {
    await outbox.put({ ...waiting, state: { kind: "takenBack" } });
    return `${path}?${insteadOf}=${encodeURIComponent(id)}`;
  }
  await outbox.remove(id);
  return path;
}

/** The intake that a form is written instead of, while it waits. */
export async function findWaiting(person: string, id: string | undefined): Promise<Waiting | undefined> {
  return id === undefined ? undefined : (await (await openOutbox(person)).list()).find((one) => one.id === id);
}

/** The server has it as it was written anew: what waited for the first one goes to the case. */
export async function replaceWaiting(person: string, id: string | undefined, { state, number }: CaseView): Promise<void> {
  const replaced = await findWaiting(person, id);
  if (!replaced) return;
  const outbox = await openOutbox(person);
  await tellFollowers(outbox, replaced, state.id, state.version);
  // What is still being written for the first one is sent after it.
  await outbox.put({ ...replaced, state: { kind: "sent", at: Date.now(), caseId: state.id, number, version: state.version } });
}
