/** A letter goes to a department. */
import type { Reducer } from "./reducer.ts";

export const letterSent: Reducer<"letterSent"> = (state, { way }, { by, on, at }) => ({
  ...state,
  letters: [...state.letters, { ...way, sent: { by, on, at }, reports: [], chases: [] }],
});
