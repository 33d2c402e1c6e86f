/** What somebody else has changed meanwhile of the very things that work done without network sets. */
import type { Event } from "@jiefen/casework";
import { type Facts, isSameJson, type Policy } from "@jiefen/policy";
import type { PersonalCommand } from "@jiefen/server/client";

type Answer = Facts[string] | undefined;

export interface ClashingValue {
  readonly fact: string;
  readonly was?: Answer;
  readonly mine: Answer;
  readonly theirs?: Answer;
  /** Who set it, and when (epoch milliseconds). */
  readonly by: string;
  readonly at: number;
}

export interface Clash {
  /** The version it was found on. */
  readonly version: number;
  readonly values: readonly ClashingValue[];
  /** The case was moved on in the workflow. */
  readonly stage?: { readonly was: string; readonly now: string; readonly by: string; readonly at: number };
  /** Id → name. */
  readonly people: Readonly<Record<string, string>>;
}

/** Facts of the case that a command sets; what stays with a record contradicts nothing. */
export function factsSetBy(policy: Policy, command: PersonalCommand): Facts {
  if (command.kind === "recordFacts") return command.facts;
  const values = command.kind === "step" || command.kind === "record" || command.kind === "visit" ? command.values : undefined;
  return Object.fromEntries(
    Object.entries(values ?? {}).filter(([name]) => {
      const origin = policy.facts[name]?.origin;
      return origin?.kind === "field" && origin.list === undefined;
    }),
  );
}

function factsOfEvent({ body }: Event): Facts {
  return body.kind === "factsRecorded" || body.kind === "factsCorrected" ? body.facts : {};
}

export interface Meanwhile {
  /** Events since the version it was made on, by whomever. */
  readonly events: readonly Event[];
  /** What the case says now. */
  readonly facts: Facts;
  readonly version: number;
  readonly people: Readonly<Record<string, string>>;
}

interface Made {
  readonly me: string;
  /** What it sets, and what the case said of that before. */
  readonly mine: Facts;
  readonly before: Facts;
  /** A step is only made from where it begins. */
  readonly step: boolean;
  readonly stage: string;
}

/** Undefined where nothing that others did since touches it: then it is simply added. What I sent myself meanwhile is no news to me. */
export function clashWith({ me, mine, before, step, stage }: Made, { events, facts, version, people }: Meanwhile): Clash | undefined {
  const others = events.filter(({ by }) => by !== me);
  const values = Object.entries(mine).flatMap(([fact, value]) => {
    const set = others.findLast((event) => Object.hasOwn(factsOfEvent(event), fact));
    const same = isSameJson(facts[fact], value) || isSameJson(facts[fact], before[fact]);
    return set === undefined || same ? [] : [{ fact, was: before[fact], mine: value, theirs: facts[fact], by: set.by, at: set.at }];
  });
  const moved = step ? others.findLast(({ body }) => body.kind === "stageChanged" && body.to !== stage) : undefined;
  const now = moved?.body.kind === "stageChanged" ? moved.body.to : undefined;
  if (values.length === 0 && (moved === undefined || now === undefined)) return undefined;
  return { version, values, ...(moved && now !== undefined ? { stage: { was: stage, now, by: moved.by, at: moved.at } } : {}), people };
}

/** The command as the person settled it: of each clashing fact mine or theirs. Undefined where nothing is left to send. */
export function settled(command: PersonalCommand, { values }: Clash, keptMine: ReadonlySet<string>): PersonalCommand | undefined {
  const theirs = values.filter(({ fact }) => !keptMine.has(fact));
  if (command.kind === "recordFacts") {
    const facts = Object.fromEntries(Object.entries(command.facts).filter(([fact]) => !theirs.some((one) => one.fact === fact)));
    return Object.keys(facts).length > 0 ? { ...command, facts } : undefined;
  }
  if (command.kind !== "record" && command.kind !== "step" && command.kind !== "visit") return command;
  // A record's question stays answered: with what holds on the case.
  const kept = Object.fromEntries(theirs.flatMap(({ fact, theirs: answer }) => (answer === undefined ? [] : [[fact, answer]])));
  return { ...command, values: { ...command.values, ...kept } };
}
