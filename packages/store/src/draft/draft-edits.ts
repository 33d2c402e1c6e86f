/** Editing a draft: values set, undone and redone. */
import { overlay, type PolicyFile } from "@jiefen/policy";
import { digest } from "../disk/digest.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import { type Refused, refused } from "./acted.ts";
import { applyChanges } from "./apply-changes.ts";
import { type Draft, type DraftChange, type Edit, type FileChange, findRedoable, findUndoable } from "./draft.ts";
import { newBreaches, type Side } from "./judge-edit.ts";
import { isAsSeen } from "./seen.ts";

/** Edits of one draft. */
const mostEdits = 1000;

/** The files with what an edit made of them, or with what was there before it. */
export function withFiles(files: readonly PolicyFile[], layer: string, changes: readonly FileChange[], side: "before" | "after") {
  const changed = new Map(changes.map((change) => [change.path, change[side]]));
  const kept = files.filter(({ path }) => !changed.has(path));
  const written = [...changed].flatMap(([path, content]) => (content === undefined ? [] : [{ layer, path, content }]));
  return [...kept, ...written].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** What the changes make of the layer's own files; a conflict where the places are no longer as they were `seen`; refused where they break a contract, whatever else is wrong is kept. */
export async function judged(
  policies: PolicyShelf,
  draft: Draft,
  changes: readonly DraftChange[],
  seen?: readonly unknown[],
): Promise<{ readonly ok: true; readonly files: readonly FileChange[] } | Refused> {
  if (draft.edits.length >= mostEdits) return refused("full");
  const above = draft.above === undefined ? undefined : await policies.findReleased(draft.above);
  const base = await policies.findReleased(draft.base);
  if (!base) throw new Error(`The release \`${draft.base}\` was never published here.`);
  const before = await sideOf(policies, draft, draft.files);
  if (seen !== undefined && !isAsSeen(before.effective, changes, seen)) return refused("conflict");
  const subject = { layer: draft.layer, files: draft.files, effective: before.effective, ...(above === undefined ? {} : { above }) };
  const applied = applyChanges(subject, changes);
  if (applied.refused.length > 0) return refused("breach", applied.refused);
  const after = await sideOf(policies, draft, withFiles(draft.files, draft.layer, applied.files, "after"));
  const breaches = newBreaches(base, before, after);
  return breaches.length > 0 ? refused("breach", breaches) : { ok: true, files: applied.files };
}

/** Without the always-current documents, which no draft touches. */
async function sideOf(policies: PolicyShelf, { layer, above }: Draft, own: readonly PolicyFile[]): Promise<Side> {
  const files = [...(above === undefined ? [] : await policies.files(above)), ...own];
  return { files, effective: overlay(files, layer, digest).policy };
}

/** What was undone before can no longer be redone. */
export function edited(draft: Draft, edit: Edit): Draft {
  const earlier = draft.edits.map((one): Edit => (one.state === "undone" ? { ...one, state: "dropped" } : one));
  return { ...draft, files: withFiles(draft.files, draft.layer, edit.files, "after"), edits: [...earlier, edit] };
}

export function undone(draft: Draft): Draft | Refused {
  return turned(draft, findUndoable(draft), "before") ?? refused("nothing-to-undo");
}

export function redone(draft: Draft): Draft | Refused {
  return turned(draft, findRedoable(draft), "after") ?? refused("nothing-to-redo");
}

function turned(draft: Draft, edit: Edit | undefined, side: "before" | "after"): Draft | undefined {
  if (!edit) return undefined;
  const state = side === "before" ? "undone" : "done";
  return {
    ...draft,
    files: withFiles(draft.files, draft.layer, edit.files, side),
    edits: draft.edits.map((one): Edit => (one === edit ? { ...one, state } : one)),
  };
}
