/** A call for help is over, with what came of it. */
import { onCall } from "./on-call.ts";
import type { Reducer } from "./reducer.ts";

export const callEnded: Reducer<"callEnded"> = (state, { call, result }, { by, on, at }) => ({
  ...state,
  calls: onCall(state, call, (one) => ({ ...one, ended: { by, on, at, result } })),
});
