/** A round in the evening, one household after another: what stays from one to the next, and what is kept of the round itself. What is under way is on
 * this device; each household counted is kept at the server, or waits for it. */
import type { Channel, Facts, LocalDate } from "@jiefen/policy";
import type { RoundCompanion, RoundEntryRequest, RoundPerson, RoundView } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { newKey } from "../filling/use-command-key.ts";
import type { RoundAnswers } from "../rounds/round-fields.tsx";
import { roundsOf } from "../rounds/rounds-of.ts";
import { useKeepRound } from "../rounds/use-keep-round.ts";

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
}

const fresh = (on: LocalDate): Round => ({ on, id: newKey(), version: 0, kept: {}, nothing: 0, taken: 0 });
const nobody: readonly RoundCompanion[] = [];
const noPeople: readonly RoundPerson[] = [];
const untitled = { zh: "", en: "" };

export function useRound(channel: Channel | undefined, person: string, today: LocalDate) {
  const key = `jiefen.round.${person}.${channel?.id ?? ""}`;
  const [, again] = useState(0);
  const [begun] = useState(() => fresh(today));
  const rounds = useQuery({ ...roundsOf(person), enabled: channel?.round !== undefined });
  const round = readRound(key, today) ?? { ...begun, on: today };
  const keep = useKeepRound(round.id, channel?.title ?? untitled);
  if (!channel?.round) return undefined;
  const { keeps, asks = [], placeFills } = channel.round;
  const last = rounds.data?.last;
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
    const kept = { ...next, said: answers, version: next.version + 1 };
    write(kept);
    keep.mutate(entryOf(kept, asks, answers, channel?.id ?? ""));
  }
  const filled = placeFills === undefined || answers.place === undefined ? {} : { [placeFills]: answers.place };
  return {
    ...round,
    kept: { ...filled, ...round.kept },
    asks,
    answers,
    people: rounds.data?.people ?? noPeople,
    /** Of today, begun elsewhere or before the page was closed. */
    ...(round.version === 0 && last?.mayCorrect && last.channel === channel.id && { before: last }),
    say: (said: RoundAnswers) => write({ ...round, said }),
    keepSaid: () => round.version > 0 && writeAndKeep(round),
    goOn: (from: RoundView) => write(continued(from)),
    addNothing: (count: 1 | -1) => writeAndKeep({ ...round, nothing: Math.max(0, round.nothing + count) }),
    addTaken(given: Facts) {
      const kept = keeps.flatMap((fact) => {
        const answer = given[fact];
        return typeof answer === "string" ? [[fact, answer] as const] : [];
      });
      writeAndKeep({ ...round, kept: Object.fromEntries(kept), taken: round.taken + 1 });
    },
    keepAgain: () => writeAndKeep(round),
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

function continued({ id, on, version, visited, nothing, place, company }: RoundView): Round {
  return { id, on, version, kept: {}, nothing, taken: visited - nothing, said: { company, ...(place === undefined ? {} : { place }) } };
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
