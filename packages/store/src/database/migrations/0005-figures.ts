/** Tables of what figures count, filled from the events of every case. */
import { type CaseState, type Event, evolve } from "@jiefen/casework";
import { compile, type Policy, released } from "@jiefen/policy";
import type { Knex } from "knex";
import { readEvents } from "../../case/event-rows.ts";
import { countedCases, countedTables } from "../../figures/figure-tables.ts";
import { writeCounted } from "../../figures/write-counted.ts";
import { findRelease } from "../../release/publication.ts";
import type { Migration } from "../migrate.ts";

export const figures: Migration = {
  name: "0005-figures",
  async up(trx) {
    await trx.schema.createTable(countedCases, (table) => {
      table.string("division").notNullable();
      table.string("case_id").notNullable();
      table.text("facts").notNullable();
      table.text("course").notNullable();
      table.text("written").notNullable();
      table.primary(["division", "case_id"]);
    });
    for (const name of countedTables) await countedTable(trx, name);
    await countAnew(trx);
  },
};

async function countedTable(trx: Knex, name: string): Promise<void> {
  await trx.schema.createTable(name, (table) => {
    table.string("division").notNullable();
    table.string("case_id").notNullable();
    table.integer("position").notNullable();
    table.string("held_by").notNullable();
    table.string("type").notNullable();
    table.string("level");
    table.string("colour");
    table.string("accepted_on").notNullable();
    table.string("day1");
    table.string("day2");
    table.string("day3");
    table.text("marks").notNullable();
    table.primary(["division", "case_id", "position"]);
    table.index(["accepted_on"]);
    table.index(["day1"]);
    table.index(["day2"]);
    table.index(["day3"]);
  });
}

export interface Kept {
  readonly division: string;
  readonly id: string;
  readonly release: string;
}

/** What is kept of these cases, or of every one, from its events alone. */
export async function countAnew(trx: Knex, cases?: readonly Kept[]): Promise<void> {
  const policies = new Map<string, Policy>();
  const all: readonly Kept[] = cases ?? (await trx<Kept>("cases").select("division", "id", "release"));
  for (const { division, id, release } of all) {
    const policy = policies.get(release) ?? (await policyOf(trx, release));
    policies.set(release, policy);
    const events: readonly Event[] = await readEvents(trx, { division, id });
    const state = events.reduce<CaseState | undefined>((before, event) => evolve(before, event), undefined);
    if (state) await writeCounted(trx, { policy, before: undefined, after: state, events });
  }
}

async function policyOf(trx: Knex, release: string): Promise<Policy> {
  const found = await findRelease(trx, release);
  if (!found) throw new Error(`The release \`${release}\` is missing.`);
  return compile(released(found.policy));
}
