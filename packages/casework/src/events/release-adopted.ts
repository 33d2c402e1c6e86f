/** The case goes on under another release. */
import type { Reducer } from "./reducer.ts";

export const releaseAdopted: Reducer<"releaseAdopted"> = (state, { to }) => ({ ...state, release: to });
