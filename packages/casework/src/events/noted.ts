/** A note changes nothing but the log. */
import type { Reducer } from "./reducer.ts";

export const noted: Reducer<"noted"> = (state) => state;
