/** Another division is responsible; whoever worked on the case there is not known yet. */
import type { Reducer } from "./reducer.ts";

export const transferred: Reducer<"transferred"> = ({ handler: _handler, ...state }, { to }) => ({ ...state, heldBy: to, team: [] });
