/** Who was called has come. */
import { onCalled } from "./on-call.ts";
import type { Reducer } from "./reducer.ts";

export const helpCame: Reducer<"helpCame"> = (state, { call, called, time }, { by, on, at }) => ({
  ...state,
  calls: onCalled(state, call, called, (one) => ({ ...one, came: { by, on, at, ...(time === undefined ? {} : { time }) } })),
});
