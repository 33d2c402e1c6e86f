/** Carries out commands: loads the case, decides outside of any transaction, then appends events and projections together. */

import {
  type Actor,
  type CaseState,
  type Command,
  type Conversion,
  decide,
  type Event,
  type EventBody,
  evolve,
  type PaperOfCase,
  type Rules,
} from "@jiefen/casework";
import type { LocalDate, Policy } from "@jiefen/policy";
import { dayAt } from "@jiefen/policy";
import { findCase, type StoredCase } from "../case/case-rows.ts";
import { readEvents } from "../case/event-rows.ts";
import type { PartyIndex } from "../case/party-index.ts";
import { type Clock, daysAfter, startOf } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { findSourceNumber, type Origin, rememberSourceNumber } from "../intake/source-numbers.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import { ajvValidator } from "../validator/ajv-validator.ts";
import { acknowledge, findAcknowledgement, keyReused, rememberedDays, requestDigest, type Sender } from "./acknowledgement.ts";
import { adds } from "./adds.ts";
import { append, prepareAppend } from "./append.ts";
import type { Executed } from "./executed.ts";
import { createTurns } from "./in-turn.ts";
import { onTwoCases, type PairedCommand } from "./on-two-cases.ts";
import { areNext, keepNumbers, nextSerial } from "./paper-numbers.ts";
import { system } from "./system.ts";

export type TakeIn = Omit<Extract<Command, { readonly kind: "takeIn" }>, "id" | "observed" | "kind">;
/** The number of a paper is the store's to give. */
export type CaseCommand = Exclude<Command, { readonly kind: "takeIn" | "numberPaper" }> | ({ readonly kind: "numberPaper" } & PaperOfCase);

interface From {
  readonly actor: Actor;
  /** Absent for what the system does itself. */
  readonly sender?: Sender;
  /** For a dispute that is known elsewhere: under the same number it is taken in once, whatever the facts say later. */
  readonly origin?: Origin;
  /** When it was made, if it was sent later, from a device that had no network. A dispute is then taken in on the day on which it was made. */
  readonly madeAt?: number;
}

export interface Adopting {
  readonly dryRun?: boolean;
  /** Declared for what the other release has no place for. */
  readonly conversions?: readonly Conversion[];
}

export interface Desk {
  /** Takes a dispute in under the layer's current release. Throws for a layer that was never published. */
  takeIn(from: From, layer: string, intake: TakeIn): Promise<Executed>;
  /** `version` is the one the command was made on; absent, the newest is meant. Notes, and visits told at once, are added to whatever is newest. */
  execute(from: From, caseId: string, version: number | undefined, command: CaseCommand): Promise<Executed>;
  /** The case goes on under another release of its layer; `release` must be a published one. With `dryRun` nothing is written: what would become of it.
   * Stale as for any command that is not merely added. */
  adopt(from: From, caseId: string, version: number, release: string, options?: Adopting): Promise<Executed>;
  /** Two cases changed together, or neither. */
  executePaired(paired: PairedCommand): Promise<Executed>;
  /** Several commands of one case, each with its instant, as one append, or none of them if one is refused. */
  executeAll(actor: Actor, caseId: string, commandsFor: (state: CaseState) => readonly Timed[]): Promise<Executed>;
}

/** A command at an instant (epoch milliseconds) and the day it belongs to. */
export interface Timed {
  readonly command: CaseCommand;
  readonly now: number;
  readonly today: LocalDate;
}

export interface DeskParts {
  readonly database: Database;
  readonly policies: PolicyShelf;
  readonly parties: PartyIndex;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** How often a command is decided anew because another process moved the case on meanwhile; within this one they take turns. */
const tries = 8;

/** A visit that is told later may contradict what others have told since. */
function isMerelyAdded({ kind }: CaseCommand, { madeAt }: From): boolean {
  return adds[kind] && !(kind === "visit" && madeAt !== undefined);
}

export function createDesk(parts: DeskParts): Desk {
  const { database, policies, parties, clock, newId } = parts;
  const inTurn = createTurns();
  const onCase = (caseId: string, turn: Turn) => inTurn(caseId, () => untilSettled(turn));
  return {
    async takeIn(from, layer, intake) {
      const request = requestDigest({ layer, intake });
      const publication = await policies.findLayer(layer);
      if (!publication) throw new Error(`The layer \`${layer}\` was never published here.`);
      const policy = await policies.getPolicy(publication.release);
      return untilSettled(async () => {
        const replayed = from.sender && (await replay(parts, from.sender, request));
        if (replayed) return replayed;
        const known = from.origin && (await takenInBefore(parts, from.origin));
        if (known) return known;
        const now = clock();
        const observed = await parties.find(database.read, policy, intake.facts);
        const command: Command = { kind: "takeIn", id: newId(), observed, ...intake };
        return attempt(parts, from, request, policy, undefined, [{ command, now, today: dayOfIntake(from, now) }]);
      });
    },
    execute(from, caseId, version, command) {
      const request = requestDigest({ caseId, command });
      const carryOut: Turn = async () => {
        const replayed = from.sender && (await replay(parts, from.sender, request));
        if (replayed) return replayed;
        const stored = await findCase(database.read, caseId);
        if (!stored) return { ok: false, kind: "unknown-case" };
        if (version !== undefined && !isMerelyAdded(command, from)) {
          const changes = await changesSince(parts, stored.state, version);
          if (changes.length > 0) return { ok: false, kind: "stale", version: stored.state.version, changes };
        }
        const now = clock();
        const policy = await policies.getPolicy(stored.state.release);
        return attempt(parts, from, request, policy, stored, [{ command, now, today: dayAt(now) }]);
      };
      // Numbers of one series run over many cases: whoever asks for one waits for the others here instead of trying again.
      return onCase(caseId, command.kind === "numberPaper" ? () => inTurn("numbers", carryOut) : carryOut);
    },
    adopt(from, caseId, version, release, { dryRun = false, conversions = [] } = {}) {
      return onCase(caseId, async () => {
        const stored = await findCase(database.read, caseId);
        if (!stored) return { ok: false, kind: "unknown-case" };
        const changes = await changesSince(parts, stored.state, version);
        if (changes.length > 0) return { ok: false, kind: "stale", version: stored.state.version, changes };
        const now = clock();
        const policy = await policies.getPolicy(release);
        const before = await policies.getPolicy(stored.state.release);
        const command: Command = { kind: "adopt", conversions };
        return attempt(parts, from, "", policy, stored, [{ command, now, today: dayAt(now) }], { dryRun, before });
      });
    },
    executePaired(paired) {
      const [first = "", second = ""] = [paired.caseId, paired.other].toSorted();
      const both = () => untilSettled(() => onTwoCases(parts, paired));
      // In one order, so that two people who merge the same cases do not wait for each other; one case alone waits for itself once.
      return inTurn(first, () => (first === second ? both() : inTurn(second, both)));
    },
    executeAll(actor, caseId, commandsFor) {
      return onCase(caseId, async () => {
        const stored = await findCase(database.read, caseId);
        if (!stored) return { ok: false, kind: "unknown-case" };
        const commands = commandsFor(stored.state);
        if (commands.length === 0) return { ok: true, state: stored.state, events: [], replayed: false };
        const policy = await policies.getPolicy(stored.state.release);
        return attempt(parts, { actor }, "", policy, stored, commands);
      });
    },
  };
}

/** No further back than keys are remembered. */
function dayOfIntake({ madeAt = Number.POSITIVE_INFINITY }: From, now: number): LocalDate {
  return dayAt(Math.max(Math.min(madeAt, now), startOf(daysAfter(dayAt(now), -rememberedDays))));
}

type Turn = () => Promise<Executed | "moved-on">;

async function untilSettled(turn: Turn): Promise<Executed> {
  for (let count = 1; count <= tries; count++) {
    const outcome = await turn();
    if (outcome !== "moved-on") return outcome;
  }
  throw new Error(`The case moved on ${tries} times while one command was being decided.`);
}

async function replay(parts: DeskParts, sender: Sender, request: string): Promise<Executed | undefined> {
  const done = await findAcknowledgement(parts.database.read, sender);
  if (!done) return undefined;
  if (done.request !== request) return keyReused(done);
  const stored = await findCase(parts.database.read, done.caseId);
  return stored ? { ok: true, state: stored.state, events: [], replayed: true } : { ok: false, kind: "unknown-case" };
}

async function takenInBefore(parts: DeskParts, origin: Origin): Promise<Executed | undefined> {
  const known = await findSourceNumber(parts.database.read, origin);
  const stored = known && (await findCase(parts.database.read, known.caseId));
  return stored && { ok: true, state: stored.state, events: [], replayed: true };
}

/** Passing days bring these by themselves; a page that was open at midnight is not out of date for them. */
const passing: Partial<Record<EventBody["kind"], true>> = {
  dayAdvanced: true,
  visitsPlanned: true,
  visitMissed: true,
  deadlinePassed: true,
};

async function changesSince(parts: DeskParts, state: CaseState, version: number): Promise<readonly Event[]> {
  if (version === state.version) return [];
  const events = await readEvents(parts.database.read, { division: state.division, id: state.id }, version);
  return events.filter((event) => !(event.by === system.person && passing[event.body.kind]));
}

async function attempt(
  parts: DeskParts,
  from: From,
  request: string,
  policy: Policy,
  before: StoredCase | undefined,
  commands: readonly { readonly command: Command | CaseCommand; readonly now: number; readonly today: LocalDate }[],
  { dryRun = false, before: policyBefore }: { readonly dryRun?: boolean; readonly before?: Policy } = {},
): Promise<Executed | "moved-on"> {
  const { database, policies, parties, newId } = parts;
  const standing = await policies.getStanding(policy.layer.id);
  let state = before?.state;
  const events: Event[] = [];
  for (const { command, now, today } of commands) {
    const rules = { policy, standing, validate: ajvValidator, ...(policyBefore ? { before: policyBefore } : {}) };
    const decided = await decide(rules, state, await numbered(parts, rules, state, command, today), {
      actor: from.actor,
      now,
      today,
      newId,
      ...(from.madeAt === undefined ? {} : { madeAt: from.madeAt }),
    });
    if (!decided.ok) return { ok: false, kind: "refused", refusal: decided.refusal };
    for (const event of decided.events) state = evolve(state, event);
    events.push(...decided.events);
  }
  const last = commands.at(-1);
  if (!state || !last) throw new Error("A command was carried out without saying what happened.");
  const after = state;
  if (dryRun) return { ok: true, state: after, events, replayed: false };
  const prepared = await prepareAppend(policy, standing, before, after, events, last.today);
  const written = await database.write(async (trx) => {
    if (from.sender && (await findAcknowledgement(trx, from.sender))) return false;
    if (from.origin && (await findSourceNumber(trx, from.origin))) return false;
    if (!(await areNext(trx, events))) return false;
    if (events.length > 0 && !(await append(trx, parties, prepared, last.now))) return false;
    await keepNumbers(trx, after.id, events);
    if (from.origin) await rememberSourceNumber(trx, from.origin, after.id);
    if (from.sender) await acknowledge(trx, from.sender, { request, caseId: after.id, version: after.version }, last.now);
    return true;
  });
  return written ? { ok: true, state: after, events, replayed: false } : "moved-on";
}

/** A paper's number is looked up right before it is given. */
async function numbered(
  { database }: DeskParts,
  { policy, standing }: Pick<Rules, "policy" | "standing">,
  state: CaseState | undefined,
  command: Command | CaseCommand,
  today: LocalDate,
): Promise<Command> {
  if (command.kind !== "numberPaper") return command;
  return { ...command, serial: state ? await nextSerial(database.read, policy, standing, state, command, today) : 0 };
}
