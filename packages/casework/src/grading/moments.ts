/** The moments of a case at which its levels could change, in order. */
import type { LocalDate } from "@jiefen/policy";
import type { CaseState, LevelChange } from "../case/state.ts";

export interface Moment {
  readonly on: LocalDate;
  /** How many statements had been made, and records filed, up to and including this moment. */
  readonly statements: number;
  readonly records: number;
  readonly lowering?: LevelChange;
}

/** Each statement, each record, each downgrade and override, and today. INVARIANT: statements and records come one at a time, so their sum orders them. */
export function momentsOf({ statements, records, levelChanges }: CaseState, today: LocalDate): readonly Moment[] {
  const told = statements.map(({ on, records: filed }, index): Moment => ({ on, statements: index + 1, records: filed }));
  const filed = records.map(
    ({ on }, index): Moment => ({
      on,
      statements: statements.filter((statement) => statement.records <= index).length,
      records: index + 1,
    }),
  );
  const lowerings = levelChanges
    .filter(({ why }) => why === "downgrade" || why === "override")
    .map((lowering): Moment => ({ on: lowering.on, statements: lowering.statements, records: lowering.records, lowering }));
  const now: Moment = { on: today, statements: statements.length, records: records.length };
  const sum = (moment: Moment): number => moment.statements + moment.records;
  return [...[...told, ...filed, ...lowerings].sort((one, other) => sum(one) - sum(other)), now];
}
