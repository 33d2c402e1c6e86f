/** A paper was given its number. */
import type { Reducer } from "./reducer.ts";

export const paperNumbered: Reducer<"paperNumbered"> = (state, { paper }) => ({
  ...state,
  numberedPapers: [...(state.numberedPapers ?? []), paper],
});
