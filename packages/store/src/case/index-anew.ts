/** Writes anew by what cases are looked up, when the way it is written has changed. */
import type { Knex } from "knex";
import type { Database } from "../database/database.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import { type CaseRow, findCase, namesOf } from "./case-rows.ts";
import type { PartyIndex } from "./party-index.ts";

/** 2: traditional characters count as simplified ones, and cases are looked up by answers too. 3: by the whole dictionary of characters. */
const form = "3";
const setting = "index-form";

interface SettingRow {
  name: string;
  value: string;
}

/** Does nothing where the index is written in the present way. A stop in between is made up for at the next start. */
export async function indexAnew(database: Database, policies: PolicyShelf, parties: PartyIndex): Promise<void> {
  const known = await database.read<SettingRow>("settings").where({ name: setting }).first();
  if (known?.value === form) return;
  for (const { division, id } of await database.read<CaseRow>("cases").select("division", "id")) {
    const stored = await findCase(database.read, id);
    if (!stored) continue;
    const policy = await policies.getPolicy(stored.state.release);
    await database.write(async (trx: Knex) => {
      await parties.write(trx, [{ key: { division, id }, policy, facts: stored.state.facts }]);
      await trx<CaseRow>("cases")
        .where({ division, id })
        .update({ names: namesOf(policy, stored.state) });
    });
  }
  await database.write(async (trx: Knex) => {
    await trx<SettingRow>("settings").insert({ name: setting, value: form }).onConflict("name").merge();
  });
}
