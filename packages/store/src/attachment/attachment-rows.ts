/** Which files cases refer to. */
import type { CaseState } from "@jiefen/casework";
import type { Knex } from "knex";
import type { CaseKey } from "../case/event-rows.ts";
import { insertAll } from "../database/insert-all.ts";

interface AttachmentRow {
  division: string;
  case_id: string;
  id: string;
  digest: string;
  bytes: number;
  removed_at: number | null;
}

/** A file that is kept, and how large it is. */
export interface KeptFile {
  readonly digest: string;
  readonly bytes: number;
}

/** Replaces those of a case. */
export async function writeAttachments(
  trx: Knex,
  { division, id }: CaseKey,
  before: CaseState | undefined,
  after: CaseState,
): Promise<void> {
  if (before?.attachments === after.attachments) return;
  await trx<AttachmentRow>("attachments").where({ division, case_id: id }).delete();
  const rows = (after.attachments ?? []).map(
    (one): AttachmentRow => ({
      division,
      case_id: id,
      id: one.id,
      digest: one.digest,
      bytes: one.bytes,
      removed_at: one.removed?.at ?? null,
    }),
  );
  await insertAll(trx, "attachments", rows);
}

/** Files that some case keeps, each once. */
export async function listKeptFiles(read: Knex): Promise<readonly KeptFile[]> {
  return await read<AttachmentRow>("attachments").whereNull("removed_at").distinct("digest", "bytes").orderBy("digest");
}

/** Whether a case keeps the file, or kept it until after `since`. */
export async function isReferredTo(read: Knex, digest: string, since: number): Promise<boolean> {
  const row = await read<AttachmentRow>("attachments")
    .where({ digest })
    .andWhere((either) => either.whereNull("removed_at").orWhere("removed_at", ">", since))
    .first("id");
  return row !== undefined;
}
