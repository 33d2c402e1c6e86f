/** The case is closed. */
import type { Reducer } from "./reducer.ts";

export const closed: Reducer<"closed"> = ({ ground: _, ...state }, { ground }, { on }) => ({
  ...state,
  open: false,
  closedOn: on,
  lastClosedOn: on,
  ...(ground === undefined ? {} : { ground }),
});
