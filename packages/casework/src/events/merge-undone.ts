/** The case is as it was before a merging. */
import type { Reducer } from "./reducer.ts";

export const mergeUndone: Reducer<"mergeUndone"> = (_, { restored }) => restored;
