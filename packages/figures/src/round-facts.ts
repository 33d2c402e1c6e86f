/** What figures may look at in a round from household to household. */
import type { Facts } from "@jiefen/policy";

export interface RoundCounts {
  /** The way in that it went by. */
  readonly channel: string;
  readonly visited: number;
  /** Of those visited: with nothing to report. */
  readonly nothing: number;
  /** Taken in on it. */
  readonly cases: number;
}

/** By the names of `rowSubjects`. */
export function roundFacts({ channel, visited, nothing, cases }: RoundCounts): Facts {
  return {
    householdsVisited: visited,
    householdsNothing: nothing,
    roundNothing: nothing === visited && cases === 0,
    roundCases: cases,
    roundChannel: channel,
  };
}
