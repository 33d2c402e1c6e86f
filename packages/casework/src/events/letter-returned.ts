/** A letter came back, with who is competent instead. */
import { withoutLetter } from "../notices/letter-told.ts";
import { onLetter } from "./on-letter.ts";
import type { Reducer } from "./reducer.ts";

export const letterReturned: Reducer<"letterReturned"> = (state, { letter, values, reason, department, unit }, event) => ({
  ...onLetter(state, letter, values, event, (way, act) => ({
    ...way,
    returned: { ...act, reason, unit, ...(department === undefined ? {} : { department }) },
  })),
  // That it is to be sent on is work of its own, and says the same.
  notices: withoutLetter(state.notices, letter),
});
