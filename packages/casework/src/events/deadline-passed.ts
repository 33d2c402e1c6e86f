/** A limit ran out before what it asks for was done. */
import type { Reducer } from "./reducer.ts";

export const deadlinePassed: Reducer<"deadlinePassed"> = (state, { deadline, since }) => ({
  ...state,
  passedDeadlines: [...state.passedDeadlines, { deadline, since, on: state.day }],
});
