/** Open cases of a layer by the release they are handled under. */
import type { CaseState } from "@jiefen/casework";
import type { Knex } from "knex";
import { fromJson } from "../database/json.ts";
import type { CaseRow } from "./case-rows.ts";

/** How many open cases each release of a layer has; releases without any are left out. */
export async function countByRelease(read: Knex, layer: string): Promise<ReadonlyMap<string, number>> {
  const rows: readonly { readonly release: string; readonly open_cases: number }[] = await read<CaseRow>("cases")
    .where({ layer, open: 1 })
    .groupBy("release")
    .select("release")
    .count({ open_cases: "*" });
  return new Map(rows.map((row) => [row.release, Number(row.open_cases)]));
}

/** Open cases of a layer under other releases than this one, the oldest first, at most so many after the one named. */
export async function listUnderOthers(
  read: Knex,
  layer: string,
  release: string,
  limit: number,
  after = "",
): Promise<readonly CaseState[]> {
  const rows: readonly Pick<CaseRow, "state">[] = await read<CaseRow>("cases")
    .where({ layer, open: 1 })
    .whereNot({ release })
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .select("state");
  return rows.map(({ state }) => fromJson<CaseState>(state));
}

/** Open cases of a layer, the oldest first, at most so many after the one named. */
export async function listOpenOf(read: Knex, layer: string, limit: number, after = ""): Promise<readonly CaseState[]> {
  const rows: readonly Pick<CaseRow, "state">[] = await read<CaseRow>("cases")
    .where({ layer, open: 1 })
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .select("state");
  return rows.map(({ state }) => fromJson<CaseState>(state));
}
