/** A planned visit was made, in time or late. */
import type { Reducer } from "./reducer.ts";

export const visitMade: Reducer<"visitMade"> = (state, { visit: id, record, on, outcome, clean }) => ({
  ...state,
  visits: state.visits.map((visit) => (visit.id === id ? { ...visit, done: { record, on, outcome, clean } } : visit)),
});
