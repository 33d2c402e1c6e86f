/** A department was pressed for what a letter waits for. */
import { onLetter } from "./on-letter.ts";
import type { Reducer } from "./reducer.ts";

export const letterChased: Reducer<"letterChased"> = (state, { letter, what, text }, event) =>
  onLetter(state, letter, {}, event, (way, act) => ({ ...way, chases: [...way.chases, { ...act, what, text }] }));
