/** SQLite through the npm driver `sqlite3` and knex: the one file that knows them (see docs/operating.md). */
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as wait } from "node:timers/promises";
import knexModule, { type Knex } from "knex";
import SqliteClient from "knex/lib/dialects/sqlite3/index.js";
import sqlite3 from "sqlite3";
import type { Database } from "./database.ts";

/** Earlier releases can corrupt a database when one connection checkpoints while another writes (fixed in 3.52.0, sqlite.org/changes). */
const leastVersion = 3_052_000;
const readers = 3;
/** A write that found the database busy is tried so many times, each time a little later. */
const tries = 6;

/** knex opens transactions with `BEGIN`, which fails at the first write if another has written since; `BEGIN IMMEDIATE` waits at the start. */
class WritingClient extends SqliteClient {
  override transaction(container: unknown, config: unknown, outer: unknown): ReturnType<SqliteClient["transaction"]> {
    const transaction = super.transaction(container, config, outer);
    // A transaction begins after its constructor has returned; one inside another is a savepoint and begins otherwise.
    transaction.begin = (connection) => transaction.query(connection, "BEGIN IMMEDIATE;");
    return transaction;
  }
}

const common = "PRAGMA busy_timeout=5000;PRAGMA cache_size=-32768;PRAGMA temp_store=MEMORY;PRAGMA trusted_schema=OFF;";
/** FULL: what was acknowledged survives a power cut, not only a crash of the process. */
const forWriting = `PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA foreign_keys=ON;${common}`;
const forReading = `${common}PRAGMA query_only=1;`;

/** Opens (and creates) the file. Throws for a SQLite that is too old. */
export async function openSqlite(filename: string): Promise<Database> {
  if (sqlite3.VERSION_NUMBER < leastVersion) {
    throw new Error(`SQLite ${sqlite3.VERSION} can corrupt a database that is read while it is written; 3.52.0 or later is needed.`);
  }
  const writer = connect(filename, WritingClient, 1, forWriting);
  // The writer goes first: it creates the file and switches it to the write-ahead log that readers rely on.
  await writer.raw("SELECT 1");
  const reader = connect(filename, SqliteClient, readers, forReading);
  return {
    engine: `SQLite ${sqlite3.VERSION}`,
    read: reader,
    write: (work) => writing(writer, work),
    async close() {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

/** A sound copy of what was last committed, while others read and write: SQLite makes it by itself. Throws where `to` is there already. */
export function copySqlite(filename: string, to: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const connection = new sqlite3.Database(filename, sqlite3.OPEN_READWRITE, (opening) => {
      if (opening) {
        reject(opening);
        return;
      }
      connection.exec(common, (preparing) => {
        if (preparing) reject(preparing);
        else connection.run("VACUUM INTO ?", [to], (copying) => connection.close(() => (copying ? reject(copying) : resolve())));
      });
    });
  });
}

function connect(filename: string, client: typeof SqliteClient, size: number, pragmas: string): Knex {
  return knexModule({
    client,
    connection: { filename },
    useNullAsDefault: true,
    // What a failed query says goes into the log, where the values it was made with have no place.
    compileSqlOnError: false,
    acquireConnectionTimeout: 60_000,
    pool: {
      min: size,
      max: size,
      afterCreate(connection: sqlite3.Database, done: (error: Error | null, connection: sqlite3.Database) => void) {
        connection.exec(pragmas, (error) => done(error, connection));
      },
    },
  });
}

const inside = new AsyncLocalStorage<true>();

async function writing<Result>(writer: Knex, work: (trx: Knex.Transaction) => Promise<Result>): Promise<Result> {
  if (inside.getStore()) throw new Error("A write was begun inside another; pass its transaction on instead.");
  for (let attempt = 1; ; attempt++) {
    try {
      return await inside.run(true, () => writer.transaction(work));
    } catch (error) {
      if (attempt === tries || !isBusy(error)) throw error;
      await wait(20 * 2 ** attempt);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "SQLITE_BUSY" || error.code === "SQLITE_LOCKED");
}
