/** Tells cases of other disputes of the same people. */
import type { Event, EventBody, ObservedCase } from "@jiefen/casework";
import { findCase } from "../case/case-rows.ts";
import { digest } from "../disk/digest.ts";
import type { Desk, DeskParts } from "./desk.ts";
import { observationDone, queuedObservations } from "./observation-queue.ts";
import { system } from "./system.ts";

const seenByOthers: Partial<Record<EventBody["kind"], true>> = {
  takenIn: true,
  factsRecorded: true,
  factsCorrected: true,
  closed: true,
  reopened: true,
};

export function changesWhatOthersSee(events: readonly Event[]): boolean {
  return events.some((event) => seenByOthers[event.body.kind]);
}

/** Works through the queue until it is empty; safe to run again after a stop, and beside commands. */
export async function observeQueued(parts: DeskParts, desk: Desk): Promise<number> {
  let count = 0;
  for (;;) {
    const queued = await queuedObservations(parts.database.read);
    if (queued.length === 0) return count;
    for (const { caseId, queuedAt } of queued) {
      if (await observe(parts, desk, caseId)) count++;
      await parts.database.write((trx) => observationDone(trx, caseId, queuedAt));
    }
  }
}

async function observe(parts: DeskParts, desk: Desk, caseId: string): Promise<boolean> {
  const stored = await findCase(parts.database.read, caseId);
  if (!stored?.state.open) return false;
  const policy = await parts.policies.getPolicy(stored.state.release);
  const observed = await parts.parties.find(parts.database.read, policy, stored.state.facts, caseId);
  if (same(observed, stored.state.observed)) return false;
  const executed = await desk.execute({ actor: system }, caseId, undefined, { kind: "observe", observed });
  return executed.ok;
}

/** Another version of another case is no news in itself. */
function same(a: readonly ObservedCase[], b: readonly ObservedCase[]): boolean {
  const seen = (list: readonly ObservedCase[]) => digest.canonical(list.map((observed) => ({ ...observed, version: 0 })));
  return seen(a) === seen(b);
}
