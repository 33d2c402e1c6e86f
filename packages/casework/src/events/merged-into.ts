/** The case goes on as part of another one. */
import type { Reducer } from "./reducer.ts";

export const mergedInto: Reducer<"mergedInto"> = ({ ground: _, ...state }, { into, ground, reason }, { by, on }) => ({
  ...state,
  open: false,
  closedOn: on,
  lastClosedOn: on,
  ...(ground === undefined ? {} : { ground }),
  mergedInto: { caseId: into, by, on, reason },
});
