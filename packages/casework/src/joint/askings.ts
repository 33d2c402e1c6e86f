/** Those who were asked to the team and have not answered yet. */
import type { Act, Asking } from "../case/joint.ts";
import type { CaseState } from "../case/state.ts";

export function openAskings({ askings = [] }: CaseState): readonly Asking[] {
  return askings.filter(({ answered, ended }) => !answered && !ended);
}

export function openAsking(state: CaseState, id: string): Asking | undefined {
  return openAskings(state).find((asking) => asking.id === id);
}

/** None of them waits for an answer any more: another division puts its own team together. */
export function withAskingsEnded({ askings }: CaseState, ended: Act): Pick<CaseState, "askings"> {
  return askings === undefined ? {} : { askings: askings.map((one) => (one.answered || one.ended ? one : { ...one, ended })) };
}

/** Handles the case, sits in the team, or is asked to. */
export function isMediating(state: CaseState, id: string): boolean {
  return state.handler === id || [...state.team, ...openAskings(state)].some(({ person }) => person === id);
}
