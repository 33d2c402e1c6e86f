/** A database: readers beside one writer. The only two doors through which the rest of this package reaches it. */
import type { Knex } from "knex";

export interface Database {
  /** The engine and its version, e.g. `SQLite 3.52.0`. */
  readonly engine: string;
  /** Sees what was last committed; cannot write. */
  readonly read: Knex;
  /** Runs `work` in one transaction, alone among writers, and again from its start when the database was busy: `work` must touch nothing but `trx`
   * and wait for nothing else. INVARIANT: never called from within `work` (it would wait for itself), which throws. */
  write<Result>(work: (trx: Knex.Transaction) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
