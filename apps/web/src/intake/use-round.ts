/** A round in the evening, one household after another: what stays from one to the next, and what is kept of the round itself. What is under way is on
 * this device; each household counted is kept at the server, or waits for it. */
import { type Channel, type Facts, isSameJson, type LocalDate } from "@jiefen/policy";
import type { RoundCompanion, RoundEntryRequest, RoundPerson, RoundView } from "@jiefen/server/client";
import { useState } from "react";
import { newKey } from "../filling/use-command-key.ts";
import type { RoundAnswers } from "../rounds/round-fields.tsx";
import { useKeepRound } from "../rounds/use-keep-round.ts";
import { useRounds } from "../rounds/use-rounds.ts";

export interface Round {
  readonly on: LocalDate;
  /** Its name at the server. */
  readonly id: string;
  /** How often it has been kept. */
  readonly version: number;
  /** Answers for the next household. */
  readonly kept: Readonly<Record<string, string>>;
  readonly nothing: number;
  readonly taken: number;
  /** Where and with whom, once somebody has said so; before that as on the last round. */
  readonly said?: RoundAnswers;
  /** What was said of that when it was kept last. */
  readonly keptSaid?: RoundAnswers;
  /** By how much the counts were changed when it was kept last. */
  readonly step?: Counts;
}

type Counts = Pick<Round, "nothing" | "taken">;

const fresh = (on: LocalDate): Round => ({ on, id: newKey(), version: 0, kept: {}, nothing: 0, taken: 0 });
const nobody: readonly RoundCompanion[] = [];
const noPeople: readonly RoundPerson[] = [];
const untitled = { zh: "", en: "" };

export function useRound(channel: Channel | undefined, person: string, today: LocalDate) {
  const key = `jiefen.round.${person}.${channel?.id ?? ""}`;
  const [, again] = useState(0);
  const [begun] = useState(() => fresh(today));
  const { page, told } = useRounds(channel?.round !== undefined);
  const found = readRound(key, today) ?? { ...begun, on: today };
  const known = page?.items.find(({ id }) => id === found.id);
  // Put right meanwhile in the list of rounds, or on another device: it goes on from there.
  const round = known && known.version > found.version ? continued(known, found) : found;
  const keep = useKeepRound(round.id, channel?.title ?? untitled);
  if (!channel?.round) return undefined;
  const { keeps, asks = [], placeFills } = channel.round;
  const last = page?.last;
  const answers: RoundAnswers = round.said ?? {
    company: last?.company ?? nobody,
    ...(last?.place === undefined ? {} : { place: last.place }),
  };
  function write(next: Round) {
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing begins each household anew.
    }
    again((count) => count + 1);
  }
  /** A round on which nobody has been visited yet is none. */
  function writeAndKeep(next: Round) {
    if (next.version === 0 && next.nothing + next.taken === 0) return write(next);
    const step = { nothing: next.nothing - round.nothing, taken: next.taken - round.taken };
    const kept = { ...next, said: answers, keptSaid: answers, step, version: next.version + 1 };
    write(kept);
    keep.mutate(entryOf(kept, asks, answers, channel?.id ?? ""));
  }
  const filled = placeFills === undefined || answers.place === undefined ? {} : { [placeFills]: answers.place };
  return {
    ...round,
    kept: { ...filled, ...round.kept },
    asks,
    answers,
    people: page?.people ?? noPeople,
    /** What the last round says is still being read, and would come between the letters of whoever writes already. */
    reading: round.said === undefined && told.isPending,
    /** Of today, begun elsewhere or before the page was closed. */
    ...(round.version === 0 && last?.mayCorrect && last.channel === channel.id && { before: last }),
    say: (said: RoundAnswers) => write({ ...round, said }),
    keepSaid: () => round.version > 0 && !isSameJson(round.keptSaid, answers) && writeAndKeep(round),
    goOn: (from: RoundView) => write(continued(from, { kept: {} })),
    addNothing: (count: 1 | -1) => writeAndKeep({ ...round, nothing: Math.max(0, round.nothing + count) }),
    addTaken(given: Facts) {
      const kept = keeps.flatMap((fact) => {
        const answer = given[fact];
        return typeof answer === "string" ? [[fact, answer] as const] : [];
      });
      writeAndKeep({ ...round, kept: Object.fromEntries(kept), taken: round.taken + 1 });
    },
    /** What was not kept, because it was kept as something else meanwhile, is counted onto that. */
    keepAgain: () => writeAndKeep(known && known.version >= found.version ? counted(continued(known, found), found.step) : round),
    end: () => write(fresh(today)),
  };
}

function entryOf(
  { id, on, version, nothing, taken }: Round,
  asks: readonly string[],
  answers: RoundAnswers,
  channel: string,
): RoundEntryRequest {
  const place = asks.includes("whereTo") ? answers.place?.trim() : undefined;
  return {
    id,
    channel,
    on,
    ...(place ? { place } : {}),
    company: asks.includes("company") ? answers.company : nobody,
    visited: nothing + taken,
    nothing,
    version,
  };
}

/** `kept` stays for the next household. */
function continued({ id, on, version, visited, nothing, place, company }: RoundView, { kept }: Pick<Round, "kept">): Round {
  const said = { company, ...(place === undefined ? {} : { place }) };
  return { id, on, version, kept, nothing, taken: visited - nothing, said, keptSaid: said };
}

function counted(round: Round, step: Counts = { nothing: 0, taken: 0 }): Round {
  return { ...round, nothing: Math.max(0, round.nothing + step.nothing), taken: Math.max(0, round.taken + step.taken) };
}

/** Of another day than today it is over. */
function readRound(key: string, today: LocalDate): Round | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return isRound(found) && found.on === today ? found : undefined;
  } catch {
    return undefined;
  }
}

function isRound(found: unknown): found is Round {
  return typeof found === "object" && found !== null && ["on", "id", "version", "kept", "nothing", "taken"].every((name) => name in found);
}
