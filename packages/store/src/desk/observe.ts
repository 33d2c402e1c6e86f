/** Tells cases of other disputes of the same people. */
import { findCase } from "../case/case-rows.ts";
import type { Desk, DeskParts } from "./desk.ts";
import { observationDone, queuedObservations } from "./observation-queue.ts";
import { sameObserved } from "./seen-by-others.ts";
import { system } from "./system.ts";

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
  if (sameObserved(observed, stored.state.observed)) return false;
  const executed = await desk.execute({ actor: system }, caseId, undefined, { kind: "observe", observed });
  return executed.ok;
}
