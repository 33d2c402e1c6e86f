/** New facts join the old; the latest answer counts. */
import { withoutFacts } from "../facts/without-facts.ts";
import type { Reducer } from "./reducer.ts";

export const factsRecorded: Reducer<"factsRecorded"> = (state, { facts, dropped = [] }, { on }) => ({
  ...state,
  facts: withoutFacts({ ...state.facts, ...facts }, dropped),
  statements: [...state.statements, { on, facts, ...(dropped.length > 0 ? { dropped } : {}), records: state.records.length }],
});
