/** Somebody is asked to the team. */
import type { Reducer } from "./reducer.ts";

export const askedToJoin: Reducer<"askedToJoin"> = (state, { asking }, { by, on, at }) => ({
  ...state,
  askings: [...(state.askings ?? []), { ...asking, asked: { by, on, at } }],
});
