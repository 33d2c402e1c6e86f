/** Somebody handles the case. */
import { lettersToldTo } from "../notices/letter-told.ts";
import type { Reducer } from "./reducer.ts";

export const assigned: Reducer<"assigned"> = (state, { handler }) => ({
  ...state,
  handler,
  notices: lettersToldTo(state.notices, handler),
});
