/** Many rows into one table: a statement carries only so many of them. */
import type { Knex } from "knex";

/** SQLite refuses more than 500 rows in one statement of the driver's making. */
const batch = 400;

export async function insertAll<Row extends object>(trx: Knex, table: string, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) await trx(table).insert(rows.slice(from, from + batch));
}
