/** A progress note was written. */
import type { Reducer } from "./reducer.ts";

export const progressed: Reducer<"progressed"> = (state, { id, on, text }, { by, at }) => ({
  ...state,
  progress: [...(state.progress ?? []), { id, on, text, by, at }],
});
