/** Something is asked for that a second person decides. */
import type { Reducer } from "./reducer.ts";

export const proposed: Reducer<"proposed"> = (state, { proposal }) => ({
  ...state,
  proposals: [...state.proposals, proposal],
  ...(proposal.command.kind === "transfer" ? { offeredTo: proposal.command.to } : {}),
});
