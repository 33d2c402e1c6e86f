/** Once the server has taken in a case that only the device knew, what hung on it belongs to the case: nothing stays behind, nothing is written over. */
import type { Draft, DraftStore } from "@jiefen/forms";
import { expect, it } from "vitest";
import { recordSubject } from "../session/draft-subject.ts";
import { ungraded } from "./graded.ts";
import { leaveHere } from "./leave-here.ts";
import { caseOf, type Waiting, type WaitingState, type WaitingWork } from "./waiting.ts";

const me = "me";

function waiting(id: string, work: WaitingWork, state: WaitingState = { kind: "waiting" }): Waiting {
  return { id, key: id, order: 1, madeAt: 0, on: "2026-11-24", title: { zh: "x", en: "x" }, about: "", work, graded: ungraded, state };
}

const sent: WaitingState = { kind: "sent", at: 1, caseId: "C1", number: "1", version: 4 };
const intake = waiting("i1", { kind: "intake", request: { type: "t", facts: {} } }, sent);
const here = caseOf(intake);
const note: WaitingWork = { kind: "command", caseId: here, version: 1, stage: "s", command: { kind: "note", text: "x" }, before: {} };

function draftsWith(...subjects: readonly string[]): DraftStore & { readonly kept: Map<string, Draft> } {
  const written = (subject: string): Draft => ({ person: me, subject, release: "r", answers: { said: subject }, savedAt: 1 });
  const kept = new Map(subjects.map((subject) => [subject, written(subject)]));
  return {
    kept,
    find: (_, subject) => Promise.resolve(kept.get(subject)),
    list: () => Promise.resolve([...kept.values()]),
    save: async (draft) => void kept.set(draft.subject, draft),
    discard: async (_, subject) => void kept.delete(subject),
  };
}

function outboxWith(...all: readonly Waiting[]) {
  const kept = new Map(all.map((one) => [one.id, one]));
  return { kept, list: async () => [...kept.values()], put: async (one: Waiting) => void kept.set(one.id, one) };
}

it("takes drafts and work over to the case, and leaves others alone", async () => {
  const other = recordSubject("C9", "visit:p1");
  const drafts = draftsWith(recordSubject(here, "visit:p1"), other);
  const outbox = outboxWith(intake, waiting("n1", note));
  await leaveHere(outbox, drafts, me, intake);
  expect([...drafts.kept.keys()].toSorted()).toEqual([recordSubject("C1", "visit:p1"), other].toSorted());
  expect(drafts.kept.get(recordSubject("C1", "visit:p1"))?.answers).toEqual({ said: recordSubject(here, "visit:p1") });
  expect(outbox.kept.get("n1")?.work).toMatchObject({ caseId: "C1", version: 4 });
});

it("writes over nothing that was begun on the case already", async () => {
  const subjects = [recordSubject(here, "visit:p1"), recordSubject("C1", "visit:p1")];
  const drafts = draftsWith(...subjects);
  await leaveHere(outboxWith(intake), drafts, me, intake);
  expect([...drafts.kept].map(([subject, { answers }]) => [subject, answers.said])).toEqual(subjects.map((subject) => [subject, subject]));
});

it("does nothing while the intake has not arrived", async () => {
  const drafts = draftsWith(recordSubject(here, "visit:p1"));
  const outbox = outboxWith(waiting("n1", note));
  await leaveHere(outbox, drafts, me, { ...intake, state: { kind: "waiting" } });
  expect([...drafts.kept.keys()]).toEqual([recordSubject(here, "visit:p1")]);
  expect(caseOf(outbox.kept.get("n1") ?? intake)).toBe(here);
});

it("does the same where the intake was written anew too late, to the case that came of how it was first", async () => {
  const drafts = draftsWith(recordSubject(here, "visit:p1"));
  const problem = { type: "about:blank", title: "x", status: 422, detail: "x", code: "key-reused", arrived: { caseId: "C1", version: 2 } };
  const late: Waiting = { ...intake, state: { kind: "refused", problem } };
  const outbox = outboxWith(late, waiting("n1", note));
  await leaveHere(outbox, drafts, me, late);
  expect([...drafts.kept.keys()]).toEqual([recordSubject("C1", "visit:p1")]);
  expect(outbox.kept.get("n1")?.work).toMatchObject({ caseId: "C1", version: 2 });
});
