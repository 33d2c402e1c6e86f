/** The team is these people. */
import type { Reducer } from "./reducer.ts";

export const teamSet: Reducer<"teamSet"> = (state, { team }) => ({ ...state, team });
