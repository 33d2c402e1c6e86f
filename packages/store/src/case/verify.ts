/** Checks that nobody has changed a case behind the application's back: the chain of hashes, and the projection against the fold of its events. */
import { type CaseState, evolve } from "@jiefen/casework";
import type { Database } from "../database/database.ts";
import { digest } from "../disk/digest.ts";
import { type CaseRow, findCase, type StoredCase } from "./case-rows.ts";
import { beginning, type LinkedEvent, link } from "./chain.ts";
import { readEvents } from "./event-rows.ts";

/** `hash`: an event is not what was written; `gap`: one is missing; `head`: the last ones are missing; `state`: the projection is not what the events
 * add up to. */
export type BreakReason = "hash" | "gap" | "head" | "state";

export interface Verified {
  readonly caseId: string;
  readonly ok: boolean;
  readonly events: number;
  /** Hash of the last event. */
  readonly head?: string;
  readonly broken?: { readonly sequence: number; readonly reason: BreakReason };
}

/** Undefined for an unknown case. */
export async function verifyCase(database: Database, id: string): Promise<Verified | undefined> {
  const stored = await findCase(database.read, id);
  if (!stored) return undefined;
  const { division } = stored.state;
  const events = await readEvents(database.read, { division, id });
  // The case may have moved on between the two reads; what counts is the state that belongs to the events that were read.
  const newest = (await findCase(database.read, id)) ?? stored;
  const known = newest.state.version === events.length ? newest : stored;
  const broken = findBreak(known, events);
  return { caseId: id, ok: broken === undefined, events: events.length, head: events.at(-1)?.hash, ...(broken ? { broken } : {}) };
}

/** Every case in turn, so that a long run holds little in memory. */
export async function* verifyAll(database: Database): AsyncGenerator<Verified> {
  let after = "";
  for (;;) {
    const rows = await database.read<CaseRow>("cases").where("id", ">", after).orderBy("id").limit(200).select("id");
    for (const { id } of rows) {
      const verified = await verifyCase(database, id);
      if (verified) yield verified;
      after = id;
    }
    if (rows.length === 0) return;
  }
}

function findBreak(stored: StoredCase, events: readonly LinkedEvent[]): Verified["broken"] {
  const { division, id } = stored.state;
  let previous = beginning;
  let state: CaseState | undefined;
  for (const [index, { hash, ...event }] of events.entries()) {
    if (event.sequence !== index + 1) return { sequence: index + 1, reason: "gap" };
    if (link(previous, division, id, event) !== hash) return { sequence: event.sequence, reason: "hash" };
    state = evolve(state, event);
    previous = hash;
  }
  if (previous !== stored.head) return { sequence: events.length, reason: "head" };
  if (!state || canonical(state) !== canonical(stored.state)) return { sequence: events.length, reason: "state" };
  return undefined;
}

/** What JSON makes of a state: entries that are undefined are no entries. */
function canonical(state: CaseState): string {
  return digest.canonical(JSON.parse(JSON.stringify(state)));
}
