/** Which of named cases a reader may see. */
import type { CaseState } from "@jiefen/casework";
import type { Knex } from "knex";
import { fromJson } from "../database/json.ts";
import type { CaseRow } from "./case-rows.ts";
import { type CaseScope, withinScope } from "./case-scope.ts";

/** A statement carries only so many ids. */
const batch = 400;

/** How many there are, and the states of the latest taken in. */
export async function listVisible(
  read: Knex,
  scope: CaseScope,
  ids: readonly string[],
  most: number,
): Promise<{ readonly states: readonly CaseState[]; readonly total: number }> {
  const found: Pick<CaseRow, "id" | "accepted_on">[] = [];
  for (let from = 0; from < ids.length; from += batch) {
    const query = read<CaseRow>("cases as c").whereIn("c.id", ids.slice(from, from + batch));
    withinScope(query, scope);
    found.push(...(await query.select("c.id", "c.accepted_on")));
  }
  const latest = found.sort((one, other) => (one.accepted_on + one.id < other.accepted_on + other.id ? 1 : -1)).slice(0, most);
  const rows: readonly Pick<CaseRow, "id" | "state">[] = await read<CaseRow>("cases")
    .whereIn(
      "id",
      latest.map(({ id }) => id),
    )
    .select("id", "state");
  const states = new Map(rows.map((row) => [row.id, row.state]));
  return {
    states: latest.flatMap(({ id }) => {
      const state = states.get(id);
      return state === undefined ? [] : [fromJson<CaseState>(state)];
    }),
    total: found.length,
  };
}
