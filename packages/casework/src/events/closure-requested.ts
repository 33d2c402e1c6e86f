/** Closure is asked for; signatures are waited for. */
import type { Reducer } from "./reducer.ts";

export const closureRequested: Reducer<"closureRequested"> = (state, { ground }, { by, on }) => ({
  ...state,
  closure: { requestedBy: by, requestedOn: on, ...(ground === undefined ? {} : { ground }), signatures: [] },
});
