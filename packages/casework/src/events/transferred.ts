/** Another division is responsible; whoever worked on the case there is not known yet. */
import { withAskingsEnded } from "../joint/askings.ts";
import type { Reducer } from "./reducer.ts";

export const transferred: Reducer<"transferred"> = ({ handler: _handler, ...state }, { to }, { by, on, at }) => ({
  ...state,
  ...withAskingsEnded(state, { by, on, at }),
  heldBy: to,
  heldSince: { by, on, at },
  team: [],
});
