/** The department has signed for a letter. */
import { onLetter } from "./on-letter.ts";
import type { Reducer } from "./reducer.ts";

export const letterReceived: Reducer<"letterReceived"> = (state, { letter, values }, event) =>
  onLetter(state, letter, values, event, (way, received) => ({ ...way, received }));
