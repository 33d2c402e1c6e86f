/** The agreement no longer holds. */
import type { Reducer } from "./reducer.ts";

export const unsettled: Reducer<"unsettled"> = ({ settledOn: _, ...state }, _body, { on }) => ({ ...state, phaseSince: on });
