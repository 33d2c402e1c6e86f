/** Failed attempts to sign in, by account and by address, and for how long they lock out; kept in the database so that a restart forgives nothing. */
import type { Knex } from "knex";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";

const minute = 60 * 1000;
/** Failures are counted from the first one for so long. */
const countedFor = 15 * minute;
/** An account or address is locked out for so long. */
const lockedFor = 15 * minute;

interface AttemptRow {
  subject: string;
  failures: number;
  since: number;
  locked_until: number;
}

/** How many failures lock out. Many people sit behind one address. */
const mostFailures = { account: 5, address: 30 } as const;
export type Subject = { readonly kind: keyof typeof mostFailures; readonly value: string };

export interface Attempts {
  /** Counts an attempt as failed before it is made, so that many at once are no way round. */
  begin(subjects: readonly Subject[]): Promise<Attempt>;
  /** Takes the attempt back, and forgets all failures of the account. */
  succeeded(subjects: readonly Subject[]): Promise<void>;
  /** Those of the accounts that are locked out now, and until when (epoch milliseconds). */
  locked(accounts: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Forgets all failures of an account; whether it was locked out. */
  unlock(account: string): Promise<boolean>;
}

export interface Attempt {
  /** Seconds to wait when the attempt may not be made; else 0. */
  readonly wait: number;
  /** Whom this attempt locks out unless it succeeds. */
  readonly locks: readonly Subject[];
}

export function createAttempts(database: Database, clock: Clock): Attempts {
  return {
    begin: (subjects) =>
      database.write(async (trx) => {
        const now = clock();
        const rows = await trx<AttemptRow>("attempts").whereIn("subject", subjects.map(nameOf)).select();
        const until = Math.max(...rows.map((row) => row.locked_until), now);
        if (until > now) return { wait: Math.ceil((until - now) / 1000), locks: [] };
        const locks: Subject[] = [];
        for (const subject of subjects) {
          const row = rows.find((known) => known.subject === nameOf(subject));
          const counting = row !== undefined && row.locked_until === 0 && row.since + countedFor > now;
          const failures = counting ? row.failures + 1 : 1;
          const locking = failures >= mostFailures[subject.kind];
          if (locking) locks.push(subject);
          await put(trx, {
            subject: nameOf(subject),
            failures,
            since: counting ? row.since : now,
            locked_until: locking ? now + lockedFor : 0,
          });
        }
        return { wait: 0, locks };
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
    async locked(accounts) {
      const names = new Map(accounts.map((account) => [nameOf({ kind: "account", value: account }), account]));
      const rows = await database
        .read<AttemptRow>("attempts")
        .whereIn("subject", [...names.keys()])
        .where("locked_until", ">", clock())
        .select();
      return new Map(rows.map((row) => [names.get(row.subject) ?? "", row.locked_until]));
    },
    unlock: (account) =>
      database.write(async (trx) => {
        const subject = nameOf({ kind: "account", value: account });
        const row = await trx<AttemptRow>("attempts").where({ subject }).first();
        await trx<AttemptRow>("attempts").where({ subject }).delete();
        return (row?.locked_until ?? 0) > clock();
      }),
  };
}

async function put(trx: Knex, row: AttemptRow): Promise<void> {
  await trx<AttemptRow>("attempts").insert(row).onConflict("subject").merge();
}

function nameOf(subject: Subject): string {
  return `${subject.kind} ${subject.value.trim().toLowerCase()}`;
}
