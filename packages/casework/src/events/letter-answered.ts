/** The department has answered a letter. */
import { onLetter } from "./on-letter.ts";
import type { Reducer } from "./reducer.ts";

export const letterAnswered: Reducer<"letterAnswered"> = (state, { letter, values }, event) =>
  onLetter(state, letter, values, event, (way, answered) => ({ ...way, answered }));
