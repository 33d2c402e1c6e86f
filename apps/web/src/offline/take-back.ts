/** Work that has not been carried out becomes a draft again, where it was written. */
import type { CaseView, Problem } from "@jiefen/server/client";
import { forgetDraft } from "../attachments/forget-draft.ts";
import { keptInstead } from "../session/beside-answers.ts";
import { draftPlace } from "../session/draft-subject.ts";
import { drafts } from "../session/drafts.ts";
import { type KeptOutbox, openOutbox } from "./outbox.ts";
import { tellFollowers } from "./send.ts";
import type { Waiting } from "./waiting.ts";
import { type Written, writtenAs } from "./written.ts";

export function mayTakeBack(waiting: Waiting): boolean {
  return writtenAs(waiting) !== undefined;
}

function written(waiting: Waiting): Written {
  const found = writtenAs(waiting);
  if (!found) throw new Error("This work has no draft.");
  return found;
}

/** Of a form for the same: `own` is this work being written anew, `other` something else that was begun. */
export async function findBegun(person: string, waiting: Waiting): Promise<"own" | "other" | undefined> {
  const draft = await drafts.find(person, written(waiting).subject);
  if (!draft) return undefined;
  return draft.answers[keptInstead] === waiting.id ? "own" : "other";
}

/** Where it is written on, in place of whatever else was begun there. An intake keeps its place in the outbox: what is written anew stands there, and what
 * waits for it waits on. Other work is kept as a draft before it leaves the outbox: nothing is lost in between. */
export async function takeBack(outbox: KeptOutbox, person: string, waiting: Waiting): Promise<string> {
  const { subject, answers } = written(waiting);
  const { path } = draftPlace(subject);
  const begun = await findBegun(person, waiting);
  // It may be far from what was sent first by now.
  if (begun === "own") return path;
  if (begun === "other") await forgetDraft(person, subject);
  const intake = waiting.work.kind === "intake";
  // Not sent any more from now on.
  if (intake) await outbox.put({ ...waiting, state: { kind: "takenBack" } });
  await drafts.save({ person, subject, release: "", answers, savedAt: Date.now() });
  if (!intake) await outbox.remove(waiting.id);
  return path;
}

/** The server has it as it was written first: what waits for it goes to that case, and what was written anew stays here. */
export async function arrivedBefore(person: string, id: string | undefined, problem: Problem): Promise<void> {
  const replaced = await findReplaced(person, id);
  if (!replaced || !problem.arrived) return;
  const outbox = await openOutbox(person);
  await tellFollowers(outbox, replaced, problem.arrived.caseId, problem.arrived.version);
  await outbox.put({ ...replaced, state: { kind: "refused", problem } });
}

/** The intake that a form is written instead of, until the server has it. */
export async function findReplaced(person: string, id: string | undefined): Promise<Waiting | undefined> {
  if (id === undefined) return undefined;
  return (await (await openOutbox(person)).list()).find((one) => one.id === id && one.state.kind !== "sent");
}

/** The server has it as it was written anew: what waited for the first one goes to the case. */
export async function replaceWaiting(person: string, id: string | undefined, { state, number }: CaseView): Promise<void> {
  const replaced = await findReplaced(person, id);
  if (!replaced) return;
  const outbox = await openOutbox(person);
  await tellFollowers(outbox, replaced, state.id, state.version);
  // What is still being written for the first one is sent after it.
  await outbox.put({ ...replaced, state: { kind: "sent", at: Date.now(), caseId: state.id, number, version: state.version } });
}
