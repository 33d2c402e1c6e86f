/** Another case has become part of this one. */
import type { Reducer } from "./reducer.ts";

export const absorbed: Reducer<"absorbed"> = (state, { other, reason }, { by, on }) => ({
  ...state,
  absorbed: [...(state.absorbed ?? []), { caseId: other, by, on, reason }],
});
