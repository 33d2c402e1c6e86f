/** A round in the evening, one household after another: what stays from one to the next, and how many were seen. Kept for this sitting alone, on
 * this device: households with nothing to report are no disputes, and no record is made of them. */
import type { Channel, Facts, LocalDate } from "@jiefen/policy";
import { useState } from "react";

export interface Round {
  readonly on: LocalDate;
  /** Answers for the next household. */
  readonly kept: Readonly<Record<string, string>>;
  readonly nothing: number;
  readonly taken: number;
}

const none: Omit<Round, "on"> = { kept: {}, nothing: 0, taken: 0 };

export function useRound(channel: Channel | undefined, person: string, today: LocalDate) {
  const key = `jiefen.round.${person}.${channel?.id ?? ""}`;
  const [, again] = useState(0);
  if (!channel?.round) return undefined;
  const { keeps } = channel.round;
  const round = readRound(key, today);
  function write(next: Round) {
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing begins each household anew.
    }
    again((count) => count + 1);
  }
  return {
    ...round,
    addNothing: (count: 1 | -1) => write({ ...round, nothing: Math.max(0, round.nothing + count) }),
    addTaken(answers: Facts) {
      const kept = keeps.flatMap((fact) => {
        const answer = answers[fact];
        return typeof answer === "string" ? [[fact, answer] as const] : [];
      });
      write({ ...round, kept: Object.fromEntries(kept), taken: round.taken + 1 });
    },
    end: () => write({ on: today, ...none }),
  };
}

/** Of another day than today it is over. */
function readRound(key: string, today: LocalDate): Round {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return isRound(found) && found.on === today ? found : { on: today, ...none };
  } catch {
    return { on: today, ...none };
  }
}

function isRound(found: unknown): found is Round {
  return typeof found === "object" && found !== null && "on" in found && "kept" in found && "nothing" in found && "taken" in found;
}
