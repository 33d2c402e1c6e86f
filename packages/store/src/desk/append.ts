/** Appends events to a case and writes everything that follows from them, in one transaction. */
import { agenda, type CaseState, type Event, type Task } from "@jiefen/casework";
import type { LocalDate, Policy, Standing } from "@jiefen/policy";
import type { Knex } from "knex";
import { caseRow, findPosition, type StoredCase, writeCaseRow, writeMembers } from "../case/case-rows.ts";
import { beginning, type LinkedEvent, linkAll } from "../case/chain.ts";
import { appendEvents } from "../case/event-rows.ts";
import type { PartyIndex } from "../case/party-index.ts";
import { writeTasks } from "../case/task-rows.ts";
import { queueObservation } from "./observation-queue.ts";

/** Everything reckoned before the transaction, so that nothing in it waits for anything but the database. */
export interface Prepared {
  readonly before: StoredCase | undefined;
  readonly after: StoredCase;
  readonly events: readonly LinkedEvent[];
  readonly tasks: readonly Task[];
  readonly policy: Policy;
  /** Cases that share a person and have to hear of this change. */
  readonly toObserve: readonly string[];
}

export async function prepareAppend(
  policy: Policy,
  standing: Standing,
  before: StoredCase | undefined,
  state: CaseState,
  events: readonly Event[],
  today: LocalDate,
): Promise<Omit<Prepared, "toObserve">> {
  const linked = linkAll(before?.head ?? beginning, state.division, state.id, events);
  const head = linked.at(-1)?.hash ?? before?.head ?? beginning;
  return { before, after: { state, head }, events: linked, tasks: await agenda(policy, standing, state, today), policy };
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
  await writeTasks(trx, key, tasks);
  if (before?.state.facts !== state.facts) await parties.write(trx, key, policy, state.facts);
  for (const id of prepared.toObserve) await queueObservation(trx, id, at);
  return true;
}
