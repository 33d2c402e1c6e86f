/** Commands that were carried out, by the key their sender gave them: a retry after a lost answer changes nothing. */
import type { Knex } from "knex";
import { digest } from "../disk/digest.ts";
import type { Executed } from "./executed.ts";

/** Who sent it, from where, under which key. */
export interface Sender {
  readonly division: string;
  readonly person: string;
  readonly key: string;
}

export interface Acknowledgement {
  /** SHA-256 of the request, so that one key cannot stand for two requests. */
  readonly request: string;
  readonly caseId: string;
  /** The version of the case after the command. */
  readonly version: number;
}

interface AcknowledgementRow {
  division: string;
  person: string;
  key: string;
  request: string;
  case_id: string;
  version: number;
  at: number;
}

export function requestDigest(request: unknown): string {
  return digest.sha256(digest.canonical(request));
}

export async function findAcknowledgement(read: Knex, sender: Sender): Promise<Acknowledgement | undefined> {
  const row = await read<AcknowledgementRow>("acknowledgements")
    .where({ division: sender.division, person: sender.person, key: sender.key })
    .first();
  return row && { request: row.request, caseId: row.case_id, version: row.version };
}

export function keyReused({ caseId, version }: Acknowledgement): Executed {
  return { ok: false, kind: "key-reused", caseId, version };
}

export async function acknowledge(trx: Knex, sender: Sender, done: Acknowledgement, at: number): Promise<void> {
  await trx<AcknowledgementRow>("acknowledgements").insert({
    division: sender.division,
    person: sender.person,
    key: sender.key,
    request: done.request,
    case_id: done.caseId,
    version: done.version,
    at,
  });
}

/** Days a key is remembered. */
export const rememberedDays = 30;

export async function forgetAcknowledgements(trx: Knex, before: number): Promise<void> {
  await trx<AcknowledgementRow>("acknowledgements").where("at", "<", before).delete();
}
