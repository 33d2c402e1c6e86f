/** Visits made so far, in the order they were filed, and how many in a row were clean. */
import type { CaseState, PlannedVisit } from "../case/state.ts";

export interface MadeVisit {
  readonly party: string;
  /** Index of its record among the records of the case. */
  readonly record: number;
  readonly outcome: NonNullable<PlannedVisit["done"]>;
  /** Made beyond the plan: it counts when it was not clean, but earns nothing. */
  readonly extra: boolean;
}

/** One per visit record, though a visit may serve a plan and a promise at once. */
export function madeVisits(state: CaseState): readonly MadeVisit[] {
  return state.records.flatMap(({ id }, record) => {
    const served = state.visits.filter(({ done }) => done?.record === id);
    const [first] = served;
    if (!first?.done) return [];
    return [{ party: first.party, record, outcome: first.done, extra: served.every(({ phase }) => phase === "extra") }];
  });
}

/** Clean visits in a row up to now, the least over the parties: each has to be found calm. Only visits filed as record `since` or later count. */
export function cleanInARow(state: CaseState, parties: readonly string[], since = 0): number {
  const made = madeVisits(state).filter(({ record }) => record >= since);
  const counts = parties.map((party) => {
    const own = made.filter((visit) => visit.party === party);
    const last = own.findLastIndex(({ outcome }) => !outcome.clean);
    return own.slice(last + 1).filter(({ extra }) => !extra).length;
  });
  return Math.min(...counts);
}
