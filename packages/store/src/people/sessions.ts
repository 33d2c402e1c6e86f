/** Sessions: a random token in the browser, its hash here, so that a stolen database opens nothing. */
import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";

const hour = 60 * 60 * 1000;
/** A session ends after so long without a request … */
const idleFor = 8 * hour;
/** … and after so long in any case. */
export const longestSession = 24 * hour;
/** How often the last use is noted down. */
const noted = 5 * 60 * 1000;

interface SessionRow {
  hash: string;
  person: string;
  created_at: number;
  seen_at: number;
  ends_at: number;
}

export interface Sessions {
  /** Begins a session and gives its token: 256 random bits, base64url. */
  begin(person: string): Promise<string>;
  /** The person of a session that has not ended. */
  findPerson(token: string): Promise<string | undefined>;
  end(token: string): Promise<void>;
  /** Ends all sessions of a person, but for the one of a token if it is named; gives how many ended. */
  endAll(person: string, but?: string): Promise<number>;
  /** How many sessions of a person have not ended. */
  count(person: string): Promise<number>;
  /** Removes what has ended. */
  sweep(): Promise<void>;
}

export function createSessions(database: Database, clock: Clock): Sessions {
  return {
    async begin(person) {
      const token = randomBytes(32).toString("base64url");
      const now = clock();
      await database.write((trx) =>
        trx<SessionRow>("sessions").insert({ hash: hashed(token), person, created_at: now, seen_at: now, ends_at: now + longestSession }),
      );
      return token;
    },
    async findPerson(token) {
      const now = clock();
      const row = await database
        .read<SessionRow>("sessions")
        .where({ hash: hashed(token) })
        .first();
      if (!row || row.ends_at <= now || row.seen_at + idleFor <= now) return undefined;
      if (row.seen_at + noted <= now) {
        await database.write((trx) => trx<SessionRow>("sessions").where({ hash: row.hash }).update({ seen_at: now }));
      }
      return row.person;
    },
    async end(token) {
      await database.write((trx) =>
        trx<SessionRow>("sessions")
          .where({ hash: hashed(token) })
          .delete(),
      );
    },
    endAll: (person, but) =>
      database.write((trx) =>
        trx<SessionRow>("sessions")
          .where({ person })
          .whereNot({ hash: but === undefined ? "" : hashed(but) })
          .delete(),
      ),
    async count(person) {
      const now = clock();
      const rows = await database
        .read<SessionRow>("sessions")
        .where({ person })
        .where("ends_at", ">", now)
        .where("seen_at", ">", now - idleFor)
        .select("hash");
      return rows.length;
    },
    async sweep() {
      const now = clock();
      await database.write((trx) =>
        trx<SessionRow>("sessions")
          .where("ends_at", "<=", now)
          .orWhere("seen_at", "<=", now - idleFor)
          .delete(),
      );
    },
  };
}

function hashed(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
