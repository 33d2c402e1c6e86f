/** Appends events to a case and writes everything that follows from them, in one transaction. */
import { agenda, type CaseState, type Event, type Task } from "@jiefen/casework";
import type { LocalDate, Policy, Standing } from "@jiefen/policy";
import type { Knex } from "knex";
import { writeAttachments } from "../attachment/attachment-rows.ts";
import { caseRow, findPosition, type StoredCase, writeCaseRow, writeMembers } from "../case/case-rows.ts";
import { beginning, type LinkedEvent, linkAll } from "../case/chain.ts";
import { appendEvents } from "../case/event-rows.ts";
import { writeLetters } from "../case/letter-rows.ts";
import type { PartyIndex } from "../case/party-index.ts";
import { writeTasks } from "../case/task-rows.ts";
import { writeCounted } from "../figures/write-counted.ts";
import { type Announcement, announcementsOf } from "../outbox/announcement.ts";
import { writeAnnouncements } from "../outbox/write-announcements.ts";
import { queueObservation } from "./observation-queue.ts";
import { changesWhatOthersSee, sameObserved } from "./seen-by-others.ts";

/** Everything reckoned before the transaction, so that nothing in it waits for anything but the database. */
export interface Prepared {
  readonly before: StoredCase | undefined;
  readonly after: StoredCase;
  readonly events: readonly LinkedEvent[];
  readonly tasks: readonly Task[];
  readonly policy: Policy;
  /** Whether cases that share a person have to hear of this change. */
  readonly seenByOthers: boolean;
  /** Nothing of cases of restricted types leaves the product by itself. */
  readonly announcements: readonly Announcement[];
}

export async function prepareAppend(
  policy: Policy,
  standing: Standing,
  before: StoredCase | undefined,
  state: CaseState,
  events: readonly Event[],
  today: LocalDate,
): Promise<Prepared> {
  const linked = linkAll(before?.head ?? beginning, state.division, state.id, events);
  const restricted = policy.disputeTypes.find(({ id }) => id === state.type)?.restricted ?? false;
  const head = linked.at(-1)?.hash ?? before?.head ?? beginning;
  return {
    before,
    after: { state, head },
    events: linked,
    tasks: await agenda(policy, standing, state, today),
    policy,
    seenByOthers: changesWhatOthersSee(events),
    announcements: restricted ? [] : announcementsOf(events, before?.state, state),
  };
}

/** False, and nothing written, when the case has moved on since it was read. */
export async function append(trx: Knex, parties: PartyIndex, prepared: Prepared, at: number): Promise<boolean> {
  const { before, after, events, tasks, policy } = prepared;
  const { state } = after;
  const key = { division: state.division, id: state.id };
  const position = await findPosition(trx, key);
  if (position?.head !== before?.head) return false;
  await appendEvents(trx, key, events);
  await writeCaseRow(trx, caseRow(policy, after, tasks, at));
  await writeMembers(trx, state);
  await writeLetters(trx, key, state);
  await writeAttachments(trx, key, before?.state, state);
  await writeTasks(trx, key, tasks);
  await writeAnnouncements(trx, prepared.announcements, at);
  await writeCounted(trx, { policy, before: before?.state, after: state, events });
  // Another release may tell people by other fields.
  if (before?.state.facts !== state.facts || before.state.release !== state.release)
    await parties.write(trx, [{ key, policy, facts: state.facts }]);
  if (prepared.seenByOthers) await queueSharing(trx, parties, prepared, at);
  return true;
}

/** Cases that shared a person with this one before the change or share one after it; and this one, if others were taken in while it was decided.
 * Looked up inside the transaction, since of two cases taken in at once neither is there when the other is being decided. */
async function queueSharing(trx: Knex, parties: PartyIndex, { policy, before, after: { state } }: Prepared, at: number): Promise<void> {
  const shared = await parties.find(trx, policy, state.facts, state.id);
  const sharedBefore = before ? await parties.find(trx, policy, before.state.facts, state.id) : [];
  const others = new Set([...shared, ...sharedBefore].map(({ caseId }) => caseId));
  for (const id of others) await queueObservation(trx, id, at);
  if (!sameObserved(shared, state.observed)) await queueObservation(trx, state.id, at);
}
