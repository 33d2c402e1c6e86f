/** Somebody handles the case. */
import type { Reducer } from "./reducer.ts";

export const assigned: Reducer<"assigned"> = (state, { handler }) => ({ ...state, handler });
