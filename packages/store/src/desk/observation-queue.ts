/** Cases that still have to hear that another dispute of the same people was taken in, closed or reopened. */
import type { Knex } from "knex";
import type { CaseRow } from "../case/case-rows.ts";

interface ObservationRow {
  division: string;
  case_id: string;
  queued_at: number;
}

/** Only open cases are queued. */
export async function queueObservation(trx: Knex, caseId: string, at: number): Promise<void> {
  const row = await trx<CaseRow>("cases").where({ id: caseId, open: 1 }).first("division");
  if (!row) return;
  await trx<ObservationRow>("observations")
    .insert({ division: row.division, case_id: caseId, queued_at: at })
    .onConflict(["division", "case_id"])
    .merge();
}

/** The cases queued, oldest first. */
export async function queuedObservations(read: Knex): Promise<readonly { readonly caseId: string; readonly queuedAt: number }[]> {
  const rows = await read<ObservationRow>("observations").orderBy("queued_at").limit(200).select();
  return rows.map((row) => ({ caseId: row.case_id, queuedAt: row.queued_at }));
}

/** Unless it was queued again meanwhile. */
export async function observationDone(trx: Knex, caseId: string, queuedAt: number): Promise<void> {
  await trx<ObservationRow>("observations").where({ case_id: caseId }).where("queued_at", "<=", queuedAt).delete();
}
