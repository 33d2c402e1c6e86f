/** A form was filed on the case. */
import type { Reducer } from "./reducer.ts";

export const recorded: Reducer<"recorded"> = (state, { record }) => ({ ...state, records: [...state.records, record] });
