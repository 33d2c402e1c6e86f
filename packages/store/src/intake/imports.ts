/** Imports of disputes: what was read of a file waits here, row by row, until it is confirmed and taken in. */
import type { Knex } from "knex";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { insertAll } from "../database/insert-all.ts";
import { toJson } from "../database/json.ts";
import {
  type Import,
  type ImportRecord,
  type ImportRow,
  type ImportRowRow,
  type ImportRowState,
  type ImportState,
  importOf,
  importRowOf,
} from "./import-rows.ts";

export type NewImport = Omit<Import, "state" | "at">;

/** How many rows there are in each state, and of those that are good on each level. */
export interface ImportCounts {
  readonly states: Readonly<Partial<Record<ImportRowState, number>>>;
  readonly levels: Readonly<Record<string, number>>;
  /** Good rows of which something is not taken over. */
  readonly dropped: number;
}

export interface ImportRowFilter {
  readonly states: readonly ImportRowState[];
  /** Only rows of which something is told. */
  readonly told?: boolean;
  /** Only rows below this one. */
  readonly after?: number;
  readonly limit: number;
}

export type RowOutcome = Pick<ImportRow, "row" | "state" | "level" | "caseId" | "faults">;

export interface Imports {
  begin(brought: NewImport, rows: readonly ImportRow[]): Promise<void>;
  find(id: string): Promise<Import | undefined>;
  /** Latest first. */
  of(person: string, limit: number): Promise<readonly Import[]>;
  /** Imports that were under way when the program ended. */
  underWay(): Promise<readonly Import[]>;
  count(id: string): Promise<ImportCounts>;
  rows(id: string, filter: ImportRowFilter): Promise<readonly ImportRow[]>;
  note(id: string, outcomes: readonly RowOutcome[]): Promise<void>;
  /** False when it is in none of the states `from` any more. What its rows held is forgotten at its end. */
  move(id: string, from: readonly ImportState[], to: ImportState): Promise<boolean>;
  /** Forgets imports that nobody has touched since. */
  sweep(before: number): Promise<void>;
}

export function createImports(database: Database, clock: Clock): Imports {
  const { read } = database;
  return {
    async begin({ ignored, source, ...brought }, rows) {
      const at = clock();
      await database.write(async (trx) => {
        await trx<ImportRecord>("imports").insert({
          ...brought,
          origin: source,
          ignored: toJson(ignored),
          at,
          state: "grading",
          changed_at: at,
        });
        await insertAll(
          trx,
          "import_rows",
          rows.map((row) => rowRow(brought, row)),
        );
      });
    },
    async find(id) {
      const row = await read<ImportRecord>("imports").where({ id }).first();
      return row && importOf(row);
    },
    async of(person, limit) {
      return (await read<ImportRecord>("imports").where({ by: person }).orderBy("id", "desc").limit(limit).select()).map(importOf);
    },
    async underWay() {
      return (await read<ImportRecord>("imports").whereIn("state", ["grading", "taking"]).orderBy("id").select()).map(importOf);
    },
    count: (id) => count(read, id),
    async rows(id, { states, told, after, limit }) {
      const query = read<ImportRowRow>("import_rows")
        .where({ import: id })
        .whereIn("state", [...states]);
      if (told) query.whereNotNull("faults");
      if (after !== undefined) query.where("row", ">", after);
      return (await query.orderBy("row").limit(limit).select()).map(importRowOf);
    },
    async note(id, outcomes) {
      await database.write(async (trx) => {
        for (const { row, state, level, caseId, faults } of outcomes)
          await trx<ImportRowRow>("import_rows")
            .where({ import: id, row })
            .update({
              state,
              ...(level !== undefined && { level }),
              ...(caseId !== undefined && { case_id: caseId }),
              ...(faults !== undefined && { faults: toJson(faults) }),
            });
        await trx<ImportRecord>("imports").where({ id }).update({ changed_at: clock() });
      });
    },
    move: (id, from, to) =>
      database.write(async (trx) => {
        const moved = await trx<ImportRecord>("imports")
          .where({ id })
          .whereIn("state", [...from])
          .update({ state: to, changed_at: clock() });
        if (moved > 0 && (to === "done" || to === "cancelled")) await forget(trx, id, to);
        return moved > 0;
      }),
    async sweep(before) {
      await database.write(async (trx) => {
        const old = trx<ImportRecord>("imports").where("changed_at", "<", before).select("id");
        await trx<ImportRowRow>("import_rows").whereIn("import", old.clone()).delete();
        await trx<ImportRecord>("imports").where("changed_at", "<", before).delete();
      });
    },
  };
}

/** What is in a case need not be kept twice; what was not taken is kept as it was written, to be put right. */
async function forget(trx: Knex, id: string, end: "done" | "cancelled"): Promise<void> {
  const rows = () => trx<ImportRowRow>("import_rows").where({ import: id });
  await rows().update({ facts: null });
  await (end === "done" ? rows().whereIn("state", ["taken", "before"]) : rows()).update({ cells: null });
}

async function count(read: Knex, id: string): Promise<ImportCounts> {
  const found: readonly { readonly state: ImportRowState; readonly level: string | null; readonly total: number; readonly told: number }[] =
    await read("import_rows")
      .where({ import: id })
      .groupBy("state", "level")
      .select("state", "level")
      .count({ total: "*", told: "faults" });
  const states: Partial<Record<ImportRowState, number>> = {};
  const levels: Record<string, number> = {};
  let dropped = 0;
  for (const { state, level, total, told: toldRows } of found) {
    if (state !== "bad" && state !== "refused") dropped += Number(toldRows);
    states[state] = (states[state] ?? 0) + Number(total);
    if (level !== null && (state === "graded" || state === "taken")) levels[level] = (levels[level] ?? 0) + Number(total);
  }
  return { states, levels, dropped };
}

function rowRow(brought: Pick<Import, "id" | "division">, { row, number, place, state, facts, cells, faults }: ImportRow): ImportRowRow {
  return {
    division: brought.division,
    import: brought.id,
    row,
    number,
    taken_in_by: place ?? null,
    state,
    facts: facts === undefined ? null : toJson(facts),
    cells: cells === undefined ? null : toJson(cells),
    faults: faults === undefined ? null : toJson(faults),
    level: null,
    case_id: null,
  };
}
