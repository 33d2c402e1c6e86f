/** The department has taken more time for a letter. */
import { withLetterTold } from "../notices/letter-told.ts";
import { onLetter } from "./on-letter.ts";
import type { Reducer } from "./reducer.ts";

export const letterExtended: Reducer<"letterExtended"> = (state, { letter, values, reason, from, to }, event) => ({
  ...onLetter(state, letter, values, event, (way, act) => ({ ...way, answerBy: to, extended: { ...act, reason, from } })),
  notices: withLetterTold(state, event, letter),
});
