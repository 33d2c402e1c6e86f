/** Work decided on the device, by the code and the policy that the server decides by: what it comes to, or why it is refused. */
import {
  type Actor,
  agenda,
  type CaseState,
  type Command,
  decide,
  evolve,
  factsAtIntake,
  factsOf,
  type Offer,
  offers,
  type Refusal,
  type Task,
} from "@jiefen/casework";
import { interpretingValidator } from "@jiefen/forms";
import { type Decision, dayAt, evaluate, type Policy, type Standing } from "@jiefen/policy";
import type { Me, PersonalCommand, TakeInRequest } from "@jiefen/server/client";
import { type Graded, gradedFrom } from "./graded.ts";

export interface Deciding {
  readonly policy: Policy;
  readonly standing: Standing;
  readonly me: Me;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly newId: () => string;
}

/** A case as far as the device can tell it. */
export interface CaseHere {
  readonly state: CaseState;
  readonly decision: Decision;
  readonly tasks: readonly Task[];
  readonly offers: readonly Offer[];
}

export type DecidedHere = ({ readonly ok: true; readonly graded: Graded } & CaseHere) | { readonly ok: false; readonly refusal: Refusal };

function actorOf({ id, roles, division }: Me): Actor {
  return { person: id, roles, division };
}

async function decided(deciding: Deciding, before: CaseState | undefined, command: Command): Promise<DecidedHere> {
  const { policy, standing, me, now, newId } = deciding;
  const today = dayAt(now);
  const rules = { policy, standing, validate: interpretingValidator };
  const outcome = await decide(rules, before, command, { actor: actorOf(me), now, today, newId });
  if (!outcome.ok) return outcome;
  let state = before;
  for (const event of outcome.events) state = evolve(state, event);
  if (!state) throw new Error("A command was carried out without saying what happened.");
  const facts = before === undefined ? factsAtIntake(policy, state.type, state.facts, [], today) : factsOf(policy, state, today);
  const decision = await evaluate(policy, state.type, facts, today);
  const tasks = await agenda(policy, standing, state, today);
  const offered = await offers(policy, standing, state, actorOf(me), today);
  return { ok: true, state, decision, tasks, offers: offered, graded: gradedFrom(policy, state, decision, tasks) };
}

/** Earlier disputes of the same people are not known here: the server looks them up when it is sent. */
export function takeInHere(deciding: Deciding, { type, facts, division = deciding.me.division }: TakeInRequest): Promise<DecidedHere> {
  return decided(deciding, undefined, { kind: "takeIn", id: deciding.newId(), division, type, facts, observed: [] });
}

/** What may be done without network, and the permission it takes: what is added or told on the spot. Signatures, decisions and letters need the newest
 * state of the case. */
const offlineWork = [
  ["recordFacts", "case.step"],
  ["record", "case.step"],
  ["step", "case.step"],
  ["visit", "case.visit"],
  ["note", "case.note"],
] as const satisfies readonly (readonly [PersonalCommand["kind"], Me["permissions"][number]])[];

export type OfflineCommand = Extract<PersonalCommand, { readonly kind: (typeof offlineWork)[number][0] }>;

export function mayWait(command: PersonalCommand): command is OfflineCommand {
  return offlineWork.some(([kind]) => kind === command.kind);
}

/** Of that, what this person may do. */
export function offlineWorkOf({ permissions }: Me): readonly OfflineCommand["kind"][] {
  return offlineWork.flatMap(([kind, permission]) => (permissions.includes(permission) ? [kind] : []));
}

export function carryOutHere(deciding: Deciding, state: CaseState, command: OfflineCommand): Promise<DecidedHere> {
  return decided(deciding, state, command);
}
