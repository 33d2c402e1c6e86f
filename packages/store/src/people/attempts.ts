/** Failed attempts to sign in, by account and by address, and for how long they lock out; kept in the database so that a restart forgives nothing. */
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
  /** Seconds until these may try again; 0 when they may now. */
  lockedFor(subjects: readonly Subject[]): Promise<number>;
  failed(subjects: readonly Subject[]): Promise<void>;
  /** Forgets the failures of an account that has signed in. */
  succeeded(subject: Subject): Promise<void>;
}

export function createAttempts(database: Database, clock: Clock): Attempts {
  return {
    async lockedFor(subjects) {
      const rows = await database.read<AttemptRow>("attempts").whereIn("subject", subjects.map(nameOf)).select();
      const until = Math.max(0, ...rows.map((row) => row.locked_until));
      return Math.max(0, Math.ceil((until - clock()) / 1000));
    },
    async failed(subjects) {
      const now = clock();
      await database.write(async (trx) => {
        for (const subject of subjects) {
          const row = await trx<AttemptRow>("attempts")
            .where({ subject: nameOf(subject) })
            .first();
          const counting = row !== undefined && row.since + countedFor > now && row.locked_until <= now && row.locked_until === 0;
          const failures = counting ? row.failures + 1 : 1;
          await trx<AttemptRow>("attempts")
            .insert({
              subject: nameOf(subject),
              failures,
              since: counting ? row.since : now,
              locked_until: failures >= mostFailures[subject.kind] ? now + lockedFor : 0,
            })
            .onConflict("subject")
            .merge();
        }
      });
    },
    async succeeded(subject) {
      await database.write((trx) =>
        trx<AttemptRow>("attempts")
          .where({ subject: nameOf(subject) })
          .delete(),
      );
    },
  };
}

function nameOf(subject: Subject): string {
  return `${subject.kind} ${subject.value.trim().toLowerCase()}`;
}
