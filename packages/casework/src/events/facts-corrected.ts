/** Wrong facts give way to the right ones, also in what was told before. */
import { amendStatements } from "../facts/amend-statements.ts";
import { withoutFacts } from "../facts/without-facts.ts";
import type { Reducer } from "./reducer.ts";

export const factsCorrected: Reducer<"factsCorrected"> = (state, { facts, dropped = [] }) => ({
  ...state,
  facts: withoutFacts({ ...state.facts, ...facts }, dropped),
  statements: amendStatements(state.statements, state.facts, facts).map((statement) => ({
    ...statement,
    facts: withoutFacts(statement.facts, dropped),
  })),
});
