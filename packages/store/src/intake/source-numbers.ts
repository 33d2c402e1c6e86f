/** Under which number a dispute is known where it came from: what makes taking it in a second time change nothing, for ever. */
import type { Knex } from "knex";

/** `division` is that of the sender, whose sources bear names of their own. */
export interface SourceNumber {
  readonly division: string;
  /** E.g. the name of a ledger or of another system. */
  readonly source: string;
  readonly number: string;
}

/** What a dispute was taken in by: an import, a key of the HTTP API. */
export interface Origin extends SourceNumber {
  readonly via: string;
}

interface SourceNumberRow {
  division: string;
  origin: string;
  number: string;
  case_id: string;
  via: string;
}

export async function findSourceNumber(
  read: Knex,
  { division, source, number }: SourceNumber,
): Promise<{ readonly caseId: string; readonly via: string } | undefined> {
  const row = await read<SourceNumberRow>("source_numbers").where({ division, origin: source, number }).first();
  return row && { caseId: row.case_id, via: row.via };
}

export async function rememberSourceNumber(trx: Knex, { division, source, number, via }: Origin, caseId: string): Promise<void> {
  await trx<SourceNumberRow>("source_numbers").insert({ division, origin: source, number, case_id: caseId, via });
}
