/** A file is kept beside the case. */
import type { Reducer } from "./reducer.ts";

export const attached: Reducer<"attached"> = (state, { attachment }) => ({
  ...state,
  attachments: [...(state.attachments ?? []), attachment],
});
