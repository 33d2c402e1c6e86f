/** Who was called says whether they come. */
import { onCalled } from "./on-call.ts";
import type { Reducer } from "./reducer.ts";

export const callAnswered: Reducer<"callAnswered"> = (state, { call, called, comes, text }, { by, on, at }) => ({
  ...state,
  calls: onCalled(state, call, called, (one) => ({
    ...one,
    answered: { by, on, at, comes, ...(text === undefined ? {} : { text }) },
  })),
});
