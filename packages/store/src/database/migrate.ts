/** Brings the tables up to date: migrations are code, in order, each run once and in a transaction. */
import type { Knex } from "knex";
import type { Database } from "./database.ts";
import { first } from "./migrations/0001-tables.ts";
import { rebasedDrafts } from "./migrations/0002-rebased-drafts.ts";
import { statesAnew } from "./migrations/0003-states-anew.ts";
import { statesCarried } from "./migrations/0004-states-carried.ts";
import { figures } from "./migrations/0005-figures.ts";
import { paperNumbers } from "./migrations/0006-paper-numbers.ts";
import { imports } from "./migrations/0007-imports.ts";
import { paperTemplates } from "./migrations/0008-paper-templates.ts";
import { mergedCases } from "./migrations/0009-merged-cases.ts";
import { apiKeys } from "./migrations/0010-api-keys.ts";
import { letters } from "./migrations/0011-letters.ts";
import { roster } from "./migrations/0012-roster.ts";
import { madeAt } from "./migrations/0013-made-at.ts";
import { webhooks } from "./migrations/0014-webhooks.ts";
import { reminders } from "./migrations/0015-reminders.ts";
import { attachments } from "./migrations/0016-attachments.ts";
import { lettersChased } from "./migrations/0017-letters-chased.ts";
import { mergedCountedOnce } from "./migrations/0019-merged-counted-once.ts";
import { rounds } from "./migrations/0021-rounds.ts";

/** `name` is kept in the database and never changes; a published migration is never edited. */
export interface Migration {
  readonly name: string;
  up(trx: Knex): Promise<void>;
}

const migrations: readonly Migration[] = [
  first,
  rebasedDrafts,
  statesAnew,
  statesCarried,
  figures,
  paperNumbers,
  imports,
  paperTemplates,
  mergedCases,
  apiKeys,
  letters,
  roster,
  madeAt,
  webhooks,
  reminders,
  attachments,
  lettersChased,
  mergedCountedOnce,
  rounds,
];

/** Throws when the database was written by a later release than this one. */
export async function migrate(database: Database): Promise<void> {
  await database.write(async (trx) => {
    if (!(await trx.schema.hasTable("migrations"))) {
      await trx.schema.createTable("migrations", (table) => {
        table.string("name").primary();
      });
    }
    const done = new Set((await trx<{ name: string }>("migrations").select("name")).map((row) => row.name));
    for (const migration of migrations) {
      if (done.delete(migration.name)) continue;
      await migration.up(trx);
      await trx("migrations").insert({ name: migration.name });
    }
    const [later] = done;
    if (later !== undefined)
      throw new Error(`The database was written by a later release (\`${later}\`); start that release or a later one.`);
  });
}
