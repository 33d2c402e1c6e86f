/** Failed attempts to sign in, by account and by address, and for how long they lock out; kept in the database so that a restart forgives nothing. */
import type { Knex } from "knex";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";

const minute = 60 * 1000;
/** Failures are counted from the first one for so long. */
export const countedFor = 15 * minute;
/** An account or address is locked out for so long. */
export const lockedFor = 15 * minute;

interface AttemptRow {
  subject: string;
  failures: number;
  since: number;
  locked_until: number;
}

/** How many failures lock out. Many people sit behind one address. */
export const mostFailures = { account: 5, address: 30 } as const;
export type Subject = { readonly kind: keyof typeof mostFailures; readonly value: string };

export interface Attempts {
  /** Counts an attempt as failed before it is made, so that many at once are no way round. Gives the seconds to wait when it may not be made; else 0. */
  begin(subjects: readonly Subject[]): Promise<number>;
  /** Takes the attempt back, and forgets all failures of the account. */
  succeeded(subjects: readonly Subject[]): Promise<void>;
}

export function createAttempts(database: Database, clock: Clock): Attempts {
  return {
    begin: (subjects) =>
      database.write(async (trx) => {
        const now = clock();
        const rows = await trx<AttemptRow>("attempts").whereIn("subject", subjects.map(nameOf)).select();
        const until = Math.max(...rows.map((row) => row.locked_until), now);
        if (until > now) return Math.ceil((until - now) / 1000);
        for (const subject of subjects) {
          const row = rows.find((known) => known.subject === nameOf(subject));
          const counting = row !== undefined && row.locked_until === 0 && row.since + countedFor > now;
          const failures = counting ? row.failures + 1 : 1;
          await put(trx, {
            subject: nameOf(subject),
            failures,
            since: counting ? row.since : now,
            locked_until: failures >= mostFailures[subject.kind] ? now + lockedFor : 0,
          });
        }
        return 0;
      }),
    succeeded: (subjects) =>
      database.write(async (trx) => {
        for (const subject of subjects) {
          const row = await trx<AttemptRow>("attempts")
            .where({ subject: nameOf(subject) })
            .first();
          if (row) await put(trx, { ...row, failures: subject.kind === "account" ? 0 : row.failures - 1, locked_until: 0 });
        }
      }),
  };
}

async function put(trx: Knex, row: AttemptRow): Promise<void> {
  await trx<AttemptRow>("attempts").insert(row).onConflict("subject").merge();
}

function nameOf(subject: Subject): string {
  return `${subject.kind} ${subject.value.trim().toLowerCase()}`;
}
