/** Visits are no longer asked for; they stay on record. */
import type { Reducer } from "./reducer.ts";

export const visitsDropped: Reducer<"visitsDropped"> = (state, { visits }) => ({
  ...state,
  visits: state.visits.map((visit) => (visits.includes(visit.id) ? { ...visit, dropped: true } : visit)),
});
