/** A proposal is decided, taken back, or no longer possible. */
import type { Reducer } from "./reducer.ts";

export const proposalDecided: Reducer<"proposalDecided"> = (state, { proposal: id, outcome, reason }, { by, on, at }) => {
  const { offeredTo, ...rest } = state;
  const decided = { by, on, at, outcome, ...(reason === undefined ? {} : { reason }) };
  const transfer = state.proposals.some((proposal) => proposal.id === id && proposal.kind === "transfer");
  return {
    ...rest,
    ...(offeredTo === undefined || transfer ? {} : { offeredTo }),
    proposals: state.proposals.map((proposal) => (proposal.id === id ? { ...proposal, decided } : proposal)),
  };
};
