/** Closure is no longer asked for; signatures given to it are void. */
import type { Reducer } from "./reducer.ts";

export const closureWithdrawn: Reducer<"closureWithdrawn"> = ({ closure: _, ...state }) => state;
