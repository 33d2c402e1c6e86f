/** The case moves on. */
import type { Reducer } from "./reducer.ts";

export const stageChanged: Reducer<"stageChanged"> = (state, { to }, { on }) => ({ ...state, stage: to, stageSince: on });
