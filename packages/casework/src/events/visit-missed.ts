/** A planned visit was not made within its grace. */
import type { Reducer } from "./reducer.ts";

export const visitMissed: Reducer<"visitMissed"> = (state, { visit: id, inARow }) => ({
  ...state,
  visits: state.visits.map((visit) => (visit.id === id ? { ...visit, missed: { inARow } } : visit)),
});
