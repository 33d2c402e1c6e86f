/** The chain of hashes over the events of a case: whoever changes one has to change every later one and the head. */
import type { Event } from "@jiefen/casework";
import { digest } from "../disk/digest.ts";

/** What the first event's hash is made over. */
export const beginning = "";

/** SHA-256, in hex, over the canonical JSON of the hash before and the event with the case it belongs to. */
export function link(previous: string, division: string, caseId: string, event: Event): string {
  return digest.sha256(digest.canonical({ previous, division, caseId, event }));
}

export interface LinkedEvent extends Event {
  readonly hash: string;
}

/** The events with their hashes, following the head so far. */
export function linkAll(head: string, division: string, caseId: string, events: readonly Event[]): readonly LinkedEvent[] {
  let previous = head;
  return events.map((event) => {
    previous = link(previous, division, caseId, event);
    return { ...event, hash: previous };
  });
}
