/** The case moves on. */
import { withoutLettersTold } from "../notices/letter-told.ts";
import type { Reducer } from "./reducer.ts";

export const stageChanged: Reducer<"stageChanged"> = (state, { to }, { on, at }) => ({
  ...state,
  stage: to,
  stageSince: on,
  stageAt: at,
  notices: withoutLettersTold(state.notices),
});
