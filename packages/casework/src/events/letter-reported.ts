/** The department has told how a letter stands. */
import { withLetterTold } from "../notices/letter-told.ts";
import { onLetter } from "./on-letter.ts";
import type { Reducer } from "./reducer.ts";

export const letterReported: Reducer<"letterReported"> = (state, { letter, values, text }, event) => ({
  ...onLetter(state, letter, values, event, (way, act) => ({ ...way, reports: [...way.reports, { ...act, text }] })),
  notices: withLetterTold(state, event, letter),
});
