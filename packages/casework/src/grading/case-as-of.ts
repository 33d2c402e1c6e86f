/** A case as it stood at a moment gone by, with the facts as they have been corrected since. */
import type { Facts, LocalDate } from "@jiefen/policy";
import type { CaseState, Statement } from "../case/state.ts";
import { withoutFacts } from "../facts/without-facts.ts";
import type { Moment } from "./moments.ts";
import type { Levels } from "./replay.ts";

/** `levels` are those in force just before. Rises of level do not count as incidents in it, since they are what is being worked out. */
export function caseAsOf(state: CaseState, { statements, records: filed }: Moment, on: LocalDate, levels: Levels): CaseState {
  const records = state.records.slice(0, filed);
  const known = new Set(records.map(({ id }) => id));
  const { settledOn, ...rest } = state;
  return {
    ...rest,
    facts: factsTold(state.statements.slice(0, statements)),
    records,
    visits: state.visits.map(({ done, ...visit }) => (done && known.has(done.record) ? { ...visit, done } : visit)),
    obligations: state.obligations.map(({ performed, ...promise }) =>
      performed && known.has(performed.record) ? { ...promise, performed } : promise,
    ),
    inForce: Object.fromEntries(Object.entries(levels).flatMap(([scale, { level }]) => (level === undefined ? [] : [[scale, level]]))),
    levelChanges: [],
    ...(settledOn !== undefined && settledOn <= on ? { settledOn } : {}),
  };
}

function factsTold(statements: readonly Statement[]): Facts {
  let facts: Facts = {};
  for (const told of statements) facts = withoutFacts({ ...facts, ...told.facts }, told.dropped ?? []);
  return facts;
}
