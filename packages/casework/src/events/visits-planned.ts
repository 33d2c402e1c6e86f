/** Visits join the plan, or get another day. */
import type { Reducer } from "./reducer.ts";

export const visitsPlanned: Reducer<"visitsPlanned"> = (state, { visits }) => {
  const known = new Set(state.visits.map(({ id }) => id));
  return {
    ...state,
    visits: [
      ...state.visits.map((visit) => visits.find(({ id }) => id === visit.id) ?? visit),
      ...visits.filter(({ id }) => !known.has(id)),
    ],
  };
};
