/** Sends what waits, in order: each thing once, however often the network fails or the page is closed in between. */
import type { Problem } from "@jiefen/server/client";
import type { Clash } from "./clash.ts";
import { caseOf, followersOf, isUnsettled, located, movedTo, type Waiting } from "./waiting.ts";

export type SendOutcome =
  | { readonly kind: "done"; readonly caseId: string; readonly number: string; readonly version: number }
  /** The server was not reached, or could not answer now; perhaps it was carried out all the same. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "signedOut" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "clash"; readonly clash: Clash }
  /** Others have worked on the case, on nothing that this touches. */
  | { readonly kind: "movedOn"; readonly version: number };

export interface Outbox {
  list(): Promise<readonly Waiting[]>;
  put(waiting: Waiting): Promise<void>;
}

export type Send = (waiting: Waiting) => Promise<SendOutcome>;

/** Shorter than the server remembers keys (thirty days): what was tried longer ago may have been carried out without anybody knowing. */
export const surelyRemembered = 29 * 86_400_000;

/** How often one thing is sent anew within a round because the case moved on under it. */
const tries = 5;

/** What came of a round: everything that could be sent was, or why it stopped. */
export type Round = "done" | "unreachable" | "signedOut";

export async function sendWaiting(outbox: Outbox, send: Send, now: () => number): Promise<Round> {
  // A case whose earlier work is not settled waits: what follows may rest on it.
  const held = new Set<string>();
  const ids = (await outbox.list()).toSorted((one, other) => one.order - other.order).map(({ id }) => id);
  for (const id of ids) {
    // As it stands now: what was sent before it in this round may have told what its case is called.
    const all = await outbox.list();
    const found = all.find((one) => one.id === id);
    if (!found || !isUnsettled(found)) continue;
    // It may have been put here while its case was being told to those that waited already.
    const waiting = located(found, all);
    if (waiting.state.kind !== "waiting" || held.has(caseOf(waiting))) {
      held.add(caseOf(waiting));
      continue;
    }
    const outcome = await sendOne(outbox, send, waiting, now);
    if (outcome === "unreachable" || outcome === "signedOut") return outcome;
    if (outcome === "unsettled") held.add(caseOf(waiting));
  }
  return "done";
}

async function sendOne(
  outbox: Outbox,
  send: Send,
  first: Waiting,
  now: () => number,
): Promise<"sent" | "unsettled" | "unreachable" | "signedOut"> {
  if (first.triedAt !== undefined && now() - first.triedAt > surelyRemembered) {
    await outbox.put({ ...first, state: { kind: "unsure" } });
    return "unsettled";
  }
  // INVARIANT: that it is being tried is written down before it leaves.
  let waiting: Waiting = { ...first, triedAt: first.triedAt ?? now() };
  await outbox.put(waiting);
  for (let count = 0; count < tries; count++) {
    const outcome = await send(waiting);
    switch (outcome.kind) {
      case "done":
        // INVARIANT: what follows knows its case before this counts as sent.
        await tellFollowers(outbox, waiting, outcome.caseId, outcome.version);
        await outbox.put({
          ...waiting,
          state: { kind: "sent", at: now(), caseId: outcome.caseId, number: outcome.number, version: outcome.version },
        });
        return "sent";
      case "refused":
        if (outcome.problem.arrived) await tellFollowers(outbox, waiting, outcome.problem.arrived.caseId, outcome.problem.arrived.version);
        await outbox.put({ ...waiting, state: { kind: "refused", problem: outcome.problem } });
        return "unsettled";
      case "clash":
        await outbox.put({ ...waiting, state: { kind: "clash", clash: outcome.clash } });
        return "unsettled";
      case "movedOn":
        if (waiting.work.kind === "command") waiting = { ...waiting, work: { ...waiting.work, version: outcome.version } };
        break;
      default:
        return outcome.kind;
    }
  }
  // A case that moves on this often is looked at in the next round.
  return "unreachable";
}

/** What was done on a case that only the device knew goes to the case that the server has taken in. */
export async function tellFollowers(outbox: Outbox, intake: Waiting, caseId: string, version: number): Promise<void> {
  for (const follower of followersOf(await outbox.list(), intake)) await outbox.put(movedTo(follower, caseId, version));
}
