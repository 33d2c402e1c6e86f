/** A day has begun. */
import type { Reducer } from "./reducer.ts";

export const dayAdvanced: Reducer<"dayAdvanced"> = (state, { to }) => ({ ...state, day: to });
