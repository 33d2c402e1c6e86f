/** Letters sent in the product, for the departments they went to; what they say stands in their case. */
import type { CaseState } from "@jiefen/casework";
import type { Knex } from "knex";
import { insertAll } from "../database/insert-all.ts";
import { fromJson } from "../database/json.ts";
import type { CaseKey } from "./event-rows.ts";

interface LetterRow {
  division: string;
  case_id: string;
  record: string;
  department: string;
  sent_to: string;
  open: number;
  sent_at: number;
}

/** Whose letters: a department at a division. */
export interface Addressee {
  readonly department: string;
  readonly division: string;
}

/** A letter and the case it belongs to. */
export interface FoundLetter {
  readonly record: string;
  readonly state: CaseState;
}

/** Replaces those of a case. */
export async function writeLetters(trx: Knex, { division, id }: CaseKey, { letters }: CaseState): Promise<void> {
  await trx<LetterRow>("letters").where({ division, case_id: id }).delete();
  const rows = letters.map(
    (way): LetterRow => ({
      division,
      case_id: id,
      record: way.record,
      department: way.department,
      sent_to: way.division,
      open: way.answered || way.returned ? 0 : 1,
      sent_at: way.sent.at,
    }),
  );
  await insertAll(trx, "letters", rows);
}

/** The latest first; those still open, or those done with. */
export async function listLetters(
  read: Knex,
  { department, division }: Addressee,
  { open, limit }: { readonly open: boolean; readonly limit: number },
): Promise<readonly FoundLetter[]> {
  const rows: readonly { readonly record: string; readonly state: string }[] = await withCases(read)
    .where({ "l.department": department, "l.sent_to": division, "l.open": open ? 1 : 0 })
    .orderBy([{ column: "l.sent_at", order: "desc" }, "l.record"])
    .limit(limit);
  return rows.map(({ record, state }) => ({ record, state: fromJson<CaseState>(state) }));
}

/** By the id of its record. */
export async function findLetter(read: Knex, record: string): Promise<FoundLetter | undefined> {
  const row: { readonly state: string } | undefined = await withCases(read).where("l.record", record).first();
  return row && { record, state: fromJson<CaseState>(row.state) };
}

function withCases(read: Knex) {
  return read("letters as l")
    .join("cases as c", (join) => join.on("c.division", "l.division").andOn("c.id", "l.case_id"))
    .select("l.record", "c.state");
}
