/** Earlier disputes of the same people, as the store last saw them. */
import type { Reducer } from "./reducer.ts";

export const observed: Reducer<"observed"> = (state, body) => ({ ...state, observed: body.observed });
