/** Two cases changed together: both as decided, or neither. */
import { type Actor, type CaseState, type Command, decide, type Event, evolve } from "@jiefen/casework";
import { dayAt } from "@jiefen/policy";
import { findCase, type StoredCase } from "../case/case-rows.ts";
import { type CaseKey, readEvents } from "../case/event-rows.ts";
import { ajvValidator } from "../validator/ajv-validator.ts";
import { acknowledge, findAcknowledgement, keyReused, requestDigest, type Sender } from "./acknowledgement.ts";
import { append, type Prepared, prepareAppend } from "./append.ts";
import type { DeskParts } from "./desk.ts";
import type { Executed } from "./executed.ts";

/** A case with what led to it. */
export interface WithEvents {
  readonly state: CaseState;
  readonly events: readonly Event[];
}

export interface PairedCommand {
  readonly actor: Actor;
  readonly sender: Sender;
  /** What is asked, by which a retry is known. */
  readonly request: unknown;
  /** Of the first case: its state comes back. The version it was looked at in; absent where what is done only adds. */
  readonly caseId: string;
  readonly version?: number;
  readonly other: string;
  readonly otherVersion?: number;
  /** The command of either case, from how both are now. */
  readonly commands: (one: WithEvents, other: WithEvents) => readonly [Command, Command];
}

/** `moved-on`: another process was quicker; to be decided anew. */
export async function onTwoCases(parts: DeskParts, paired: PairedCommand): Promise<Executed | "moved-on"> {
  const { database } = parts;
  const request = requestDigest(paired.request);
  const done = await findAcknowledgement(database.read, paired.sender);
  const [one, other] = [await findCase(database.read, paired.caseId), await findCase(database.read, paired.other)];
  if (!one || !other) return { ok: false, kind: "unknown-case" };
  if (done) return done.request === request ? { ok: true, state: one.state, events: [], replayed: true } : keyReused(done);
  const [oneBefore, otherBefore] = [await withEvents(parts, one), await withEvents(parts, other)];
  const stale = staleness(oneBefore, paired.version) ?? staleness(otherBefore, paired.otherVersion);
  if (stale) return stale;
  const commands = paired.commands(oneBefore, otherBefore);
  const now = parts.clock();
  const first = await decided(parts, paired.actor, one, commands[0], now);
  if (!first.ok) return first.refused;
  const second = await decided(parts, paired.actor, other, commands[1], now);
  if (!second.ok) return second.refused;
  const after = first.prepared.after.state;
  const written = await database
    .write(async (trx) => {
      if (await findAcknowledgement(trx, paired.sender)) return false;
      for (const { prepared } of [first, second]) {
        if (prepared.events.length > 0 && !(await append(trx, parts.parties, prepared, now))) throw new MovedOn();
      }
      await acknowledge(trx, paired.sender, { request, caseId: after.id, version: after.version }, now);
      return true;
    })
    .catch((error: unknown) => {
      if (error instanceof MovedOn) return false;
      throw error;
    });
  return written ? { ok: true, state: after, events: first.prepared.events, replayed: false } : "moved-on";
}

/** Takes back what was already written of the other case. */
class MovedOn extends Error {}

async function withEvents({ database }: DeskParts, { state }: StoredCase): Promise<WithEvents> {
  const key: CaseKey = { division: state.division, id: state.id };
  return { state, events: await readEvents(database.read, key) };
}

function staleness({ state, events }: WithEvents, version: number | undefined): Executed | undefined {
  if (version === undefined || version >= state.version) return undefined;
  return { ok: false, kind: "stale", version: state.version, changes: events.slice(version) };
}

type Decided = { readonly ok: true; readonly prepared: Prepared } | { readonly ok: false; readonly refused: Executed };

async function decided(parts: DeskParts, actor: Actor, stored: StoredCase, command: Command, now: number): Promise<Decided> {
  const { state } = stored;
  const policy = await parts.policies.getPolicy(state.release);
  const standing = await parts.policies.getStanding(state.layer);
  const today = dayAt(now);
  const rules = { policy, standing, validate: ajvValidator };
  const outcome = await decide(rules, state, command, { actor, now, today, newId: parts.newId });
  if (!outcome.ok) return { ok: false, refused: { ok: false, kind: "refused", refusal: outcome.refusal } };
  const after = outcome.events.reduce(evolve, state);
  return { ok: true, prepared: await prepareAppend(policy, standing, stored, after, outcome.events, today) };
}
