/** Promises are agreed; they take the place of those of an earlier agreement that were not performed. */
import type { Reducer } from "./reducer.ts";

export const obligationsAgreed: Reducer<"obligationsAgreed"> = (state, { obligations }) => ({
  ...state,
  obligations: [...state.obligations.filter(({ performed }) => performed), ...obligations],
});
