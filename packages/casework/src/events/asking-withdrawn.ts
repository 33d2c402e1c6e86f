/** Somebody is asked no longer. */
import { onAsking } from "./on-asking.ts";
import type { Reducer } from "./reducer.ts";

export const askingWithdrawn: Reducer<"askingWithdrawn"> = (state, { asking }, { by, on, at }) => ({
  ...state,
  askings: onAsking(state, asking, (one) => ({ ...one, ended: { by, on, at } })),
});
