/** The client of knex that has to be extended to open SQLite transactions for writing; knex publishes no types for it. */
declare module "knex/lib/dialects/sqlite3/index.js" {
  import type { Knex } from "knex";

  interface Beginning {
    begin(connection: unknown): Promise<unknown>;
    query(connection: unknown, sql: string): Promise<unknown>;
  }
  class SqliteClient extends Knex.Client {
    transaction(container: unknown, config: unknown, outer: unknown): Knex.Transaction & Beginning;
  }
  export = SqliteClient;
}
