/** Visits follow this plan from now on. */
import type { Reducer } from "./reducer.ts";

export const planStarted: Reducer<"planStarted"> = (state, { plan }) => ({ ...state, plan });
