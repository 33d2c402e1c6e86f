/** The audit log: who did what to policy, organisation and accounts. Entries are only ever added, each with a hash over the one before it. */
import type { Knex } from "knex";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { fromJson, toJson } from "../database/json.ts";
import { digest } from "../disk/digest.ts";
import type { AuditKind } from "./audit-kind.ts";

export interface NewAuditEntry {
  /** Id of the person who did it, or `system`. */
  readonly by: string;
  readonly kind: AuditKind;
  /** The layer it belongs to. */
  readonly layer?: string;
  /** Id of what it was done to: a draft, a person, a release … */
  readonly subject?: string;
  /** JSON. Never a password, a token, or personal data of a party. */
  readonly details: Readonly<Record<string, unknown>>;
}

export interface AuditEntry extends NewAuditEntry {
  /** Counts from 1, without a gap. */
  readonly sequence: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** SHA-256, in hex, over the hash before and this entry. */
  readonly hash: string;
}

export interface AuditFilter {
  /** Only entries before this sequence. */
  readonly before?: number;
  readonly kind?: AuditKind;
  /** Only entries of these layers; of all, and of none, if absent. */
  readonly layers?: readonly string[];
  readonly limit: number;
}

export interface AuditLog {
  write(entry: NewAuditEntry): Promise<AuditEntry>;
  /** The same within a transaction that does what is written down. */
  writeIn(trx: Knex.Transaction, entry: NewAuditEntry): Promise<AuditEntry>;
  /** Newest first. */
  list(filter: AuditFilter): Promise<readonly AuditEntry[]>;
  /** How many entries there are, and the first one that does not fit. */
  verify(): Promise<{ readonly entries: number; readonly broken?: number }>;
}

interface AuditRow {
  sequence: number;
  at: number;
  by: string;
  kind: AuditKind;
  layer: string | null;
  subject: string | null;
  details: string;
  hash: string;
}

export function createAuditLog(database: Database, clock: Clock): AuditLog {
  const writeIn = (trx: Knex.Transaction, entry: NewAuditEntry) => append(trx, entry, clock());
  return {
    write: (entry) => database.write((trx) => writeIn(trx, entry)),
    writeIn,
    async list({ before, kind, layers, limit }) {
      const query = database.read<AuditRow>("audit").orderBy("sequence", "desc").limit(limit);
      if (before !== undefined) query.where("sequence", "<", before);
      if (kind !== undefined) query.where({ kind });
      if (layers !== undefined) query.whereIn("layer", [...layers]);
      return (await query.select()).map(entryOf);
    },
    async verify() {
      const rows = await database.read<AuditRow>("audit").orderBy("sequence").select();
      let previous = "";
      for (const [index, row] of rows.entries()) {
        const entry = entryOf(row);
        if (entry.sequence !== index + 1 || entry.hash !== linkOf(previous, entry)) return { entries: rows.length, broken: index + 1 };
        previous = entry.hash;
      }
      return { entries: rows.length };
    },
  };
}

async function append(trx: Knex.Transaction, entry: NewAuditEntry, at: number): Promise<AuditEntry> {
  const last = await trx<AuditRow>("audit").orderBy("sequence", "desc").first("sequence", "hash");
  const sequence = (last?.sequence ?? 0) + 1;
  const numbered = { ...entry, sequence, at };
  const hash = linkOf(last?.hash ?? "", numbered);
  const { by, kind, layer = null, subject = null, details } = entry;
  await trx<AuditRow>("audit").insert({ sequence, at, by, kind, layer, subject, details: toJson(details), hash });
  return { ...numbered, hash };
}

/** What is absent is no part of it. */
function linkOf(previous: string, { sequence, at, by, kind, layer, subject, details }: Omit<AuditEntry, "hash">): string {
  const entry = {
    sequence,
    at,
    by,
    kind,
    details,
    ...(layer === undefined ? {} : { layer }),
    ...(subject === undefined ? {} : { subject }),
  };
  return digest.sha256(digest.canonical({ previous, entry }));
}

function entryOf({ layer, subject, details, ...row }: AuditRow): AuditEntry {
  return {
    ...row,
    details: fromJson<AuditEntry["details"]>(details),
    ...(layer === null ? {} : { layer }),
    ...(subject === null ? {} : { subject }),
  };
}
