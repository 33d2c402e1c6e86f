/** The department has answered a letter. */
import { withLetterTold } from "../notices/letter-told.ts";
import { onLetter } from "./on-letter.ts";
import type { Reducer } from "./reducer.ts";

export const letterAnswered: Reducer<"letterAnswered"> = (state, { letter, values }, event) => ({
  ...onLetter(state, letter, values, event, (way, answered) => ({ ...way, answered })),
  notices: withLetterTold(state, event, letter),
});
