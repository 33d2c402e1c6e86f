/** What belongs to a case that only the device knew goes over to the case that the server has taken in: what waits for it, and what is being written on it. */
import type { DraftStore } from "@jiefen/forms";
import { recordSubject } from "../session/draft-subject.ts";
import { type Outbox, tellFollowers } from "./send.ts";
import { arrivedAs, caseOf, type Waiting } from "./waiting.ts";

/** Nothing where the intake has not arrived. */
export async function leaveHere(outbox: Outbox, drafts: DraftStore, person: string, intake: Waiting): Promise<void> {
  const arrived = arrivedAs(intake);
  if (intake.work.kind !== "intake" || !arrived) return;
  await tellFollowers(outbox, intake, arrived.caseId, arrived.version);
  const here = recordSubject(caseOf(intake), "");
  for (const draft of await drafts.list(person)) {
    if (!draft.subject.startsWith(here)) continue;
    const subject = recordSubject(arrived.caseId, draft.subject.slice(here.length));
    // What was begun there already is not written over.
    if (await drafts.find(person, subject)) continue;
    await drafts.save({ ...draft, subject });
    await drafts.discard(person, draft.subject);
  }
}
