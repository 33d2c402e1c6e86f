/** Somebody calls for help. */
import type { Reducer } from "./reducer.ts";

export const helpCalled: Reducer<"helpCalled"> = (state, { call }, { by, on, at }) => ({
  ...state,
  calls: [...(state.calls ?? []), { ...call, made: { by, on, at } }],
});
