/** Drafts and their edits as they are kept. */
import type { PolicyFile } from "@jiefen/policy";
import type { Knex } from "knex";
import { fromJson, toJson } from "../database/json.ts";
import type { Draft, DraftState, Edit, Returned, Submission } from "./draft.ts";

export interface DraftRow {
  id: string;
  layer: string;
  title: string;
  state: DraftState;
  version: number;
  base: string;
  above: string | null;
  restores: number;
  latest: string;
  files: string;
  opened_by: string;
  opened_at: number;
  changed_at: number;
  submission: string | null;
  returned: string | null;
}

export interface EditRow {
  draft: string;
  id: string;
  state: Edit["state"];
  by: string;
  at: number;
  changes: string;
  files: string;
  rebased: string | null;
}

export async function findDraft(read: Knex, id: string): Promise<Draft | undefined> {
  const row = await read<DraftRow>("drafts").where({ id }).first();
  if (!row) return undefined;
  const edits = await read<EditRow>("draft_edits").where({ draft: id }).orderBy("id").select();
  return draftOf(row, edits);
}

/** The latest opened first, at most so many. */
export async function listDrafts(read: Knex, layers: readonly string[], limit: number): Promise<readonly Draft[]> {
  const rows = await read<DraftRow>("drafts")
    .whereIn("layer", [...layers])
    .orderBy("id", "desc")
    .limit(limit)
    .select();
  const ids = rows.map(({ id }) => id);
  const edits = await read<EditRow>("draft_edits").whereIn("draft", ids).orderBy("id").select();
  return rows.map((row) =>
    draftOf(
      row,
      edits.filter(({ draft }) => draft === row.id),
    ),
  );
}

export function draftRow(draft: Draft): DraftRow {
  return {
    id: draft.id,
    layer: draft.layer,
    title: draft.title,
    state: draft.state,
    version: draft.version,
    base: draft.base,
    above: draft.above ?? null,
    restores: draft.restores ? 1 : 0,
    latest: draft.latest,
    files: toJson(draft.files),
    opened_by: draft.openedBy,
    opened_at: draft.openedAt,
    changed_at: draft.changedAt,
    submission: draft.submission === undefined ? null : toJson(draft.submission),
    returned: draft.returned === undefined ? null : toJson(draft.returned),
  };
}

export function editRow(draft: string, { id, state, by, at, changes, files, rebased }: Edit): EditRow {
  return {
    draft,
    id,
    state,
    by,
    at,
    changes: toJson(changes),
    files: toJson(files),
    rebased: rebased === undefined ? null : toJson(rebased),
  };
}

function draftOf(row: DraftRow, edits: readonly EditRow[]): Draft {
  return {
    id: row.id,
    layer: row.layer,
    title: row.title,
    state: row.state,
    version: row.version,
    base: row.base,
    ...(row.above === null ? {} : { above: row.above }),
    restores: row.restores === 1,
    latest: row.latest,
    files: fromJson<readonly PolicyFile[]>(row.files),
    edits: edits.map(editOf),
    openedBy: row.opened_by,
    openedAt: row.opened_at,
    changedAt: row.changed_at,
    ...(row.submission === null ? {} : { submission: fromJson<Submission>(row.submission) }),
    ...(row.returned === null ? {} : { returned: fromJson<Returned>(row.returned) }),
  };
}

function editOf({ id, state, by, at, changes, files, rebased }: EditRow): Edit {
  return {
    id,
    state,
    by,
    at,
    changes: fromJson<Edit["changes"]>(changes),
    files: fromJson<Edit["files"]>(files),
    ...(rebased === null ? {} : { rebased: fromJson<NonNullable<Edit["rebased"]>>(rebased) }),
  };
}
