/** A promise was kept. */
import type { Reducer } from "./reducer.ts";

export const obligationPerformed: Reducer<"obligationPerformed"> = (state, { obligation: id, record, on }) => ({
  ...state,
  obligations: state.obligations.map((obligation) => (obligation.id === id ? { ...obligation, performed: { record, on } } : obligation)),
});
