/** The parties have agreed. */
import type { Reducer } from "./reducer.ts";

export const settled: Reducer<"settled"> = (state, { on }) => ({ ...state, settledOn: on, phaseSince: on });
