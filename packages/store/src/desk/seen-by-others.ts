/** What a case knows of other disputes of the same people, and which of its own events they have to hear of. */
import type { Event, EventBody, ObservedCase } from "@jiefen/casework";
import { digest } from "../disk/digest.ts";

const seenByOthers: Partial<Record<EventBody["kind"], true>> = {
  takenIn: true,
  factsRecorded: true,
  factsCorrected: true,
  closed: true,
  reopened: true,
  mergedInto: true,
  mergeUndone: true,
};

export function changesWhatOthersSee(events: readonly Event[]): boolean {
  return events.some((event) => seenByOthers[event.body.kind]);
}

/** Another version of another case is no news in itself. */
export function sameObserved(a: readonly ObservedCase[], b: readonly ObservedCase[]): boolean {
  const seen = (list: readonly ObservedCase[]) => digest.canonical(list.map((observed) => ({ ...observed, version: 0 })));
  return seen(a) === seen(b);
}
