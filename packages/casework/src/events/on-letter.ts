/** A letter's way goes on, with what the act fills in on the letter itself. */
import type { Facts } from "@jiefen/policy";
import type { Event } from "../case/event.ts";
import type { LetterAct, LetterWay } from "../case/letter-way.ts";
import type { CaseState } from "../case/state.ts";

export function onLetter(
  state: CaseState,
  letter: string,
  values: Facts,
  event: Event,
  next: (way: LetterWay, act: LetterAct) => LetterWay,
): CaseState {
  const { by, on, at } = event;
  return {
    ...state,
    records: state.records.map((record) => (record.id === letter ? { ...record, values: { ...record.values, ...values } } : record)),
    letters: state.letters.map((way) => (way.record === letter ? next(way, { by, on, at }) : way)),
  };
}
