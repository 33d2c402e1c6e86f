/** Editing a draft: values set, undone and redone. */
import { guardFile, type Issue, isSameJson, overlay, ownPatch, type PolicyFile } from "@jiefen/policy";
import { digest } from "../disk/digest.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import { type Refused, refused } from "./acted.ts";
import { applyChanges } from "./apply-changes.ts";
import { type DraftConflict, findConflict, isStillWrong, type Settlement, withSettlements } from "./conflicts.ts";
import { type Draft, type DraftChange, type Edit, type FileChange, findRedoable, findUndoable, standingOn } from "./draft.ts";
import { newBreaches, type Side } from "./judge-edit.ts";
import { changesBetween, withFiles } from "./own-files.ts";
import { isAsSeen } from "./seen.ts";

/** Edits of one draft. */
const mostEdits = 1000;

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

/** What choices at places of conflict make of the layer's own files; refused where they break a contract, or keep what is at fault. */
export async function settled(
  policies: PolicyShelf,
  draft: Draft,
  conflicts: readonly DraftConflict[],
  settlements: readonly Settlement[],
): Promise<{ readonly ok: true; readonly changes: readonly DraftChange[]; readonly files: readonly FileChange[] } | Refused> {
  if (draft.edits.length >= mostEdits) return refused("full");
  const chosen = settlements.map((one) => ({ ...one, conflict: findConflict(conflicts, one) }));
  if (chosen.some(({ conflict }) => conflict === undefined)) return refused("no-conflict");
  const unsafe = chosen.flatMap(({ path, choice }) => (typeof choice === "object" ? guarded(draft, path, choice.value) : []));
  if (unsafe.length > 0) return refused("breach", unsafe);
  const above = draft.above === undefined ? undefined : await policies.findReleased(draft.above);
  const base = await policies.findReleased(draft.base);
  if (!base) throw new Error(`The release \`${draft.base}\` was never published here.`);
  const before = await sideOf(policies, draft, draft.files);
  const { documents, changes } = withSettlements(before.effective, conflicts, settlements);
  const paths = Object.keys({ ...before.effective.documents, ...documents });
  const written = paths.flatMap((path): readonly FileChange[] => {
    if (isSameJson(before.effective.documents[path], documents[path])) return [];
    const after = above === undefined ? documents[path] : ownPatch(path, above.documents[path], documents[path]);
    return [{ path, ...(after === undefined ? {} : { after }) }];
  });
  const grown = written.flatMap(({ path, after }) => guarded(draft, path, after));
  if (grown.length > 0) return refused("breach", grown);
  const chosenFiles = withFiles(draft.files, draft.layer, written, "after");
  const along = settlements.flatMap((one) => one.along ?? []);
  const { effective } = await sideOf(policies, draft, chosenFiles);
  const applied = applyChanges({ layer: draft.layer, files: chosenFiles, effective, ...(above === undefined ? {} : { above }) }, along);
  if (applied.refused.length > 0) return refused("breach", applied.refused);
  const files = withFiles(chosenFiles, draft.layer, applied.files, "after");
  const breaches = newBreaches(base, before, await sideOf(policies, draft, files));
  if (breaches.length > 0) return refused("breach", breaches);
  const kept = chosen.flatMap(({ choice, conflict }) => (choice !== "theirs" && conflict?.issue ? [conflict] : []));
  const { issues } = kept.length === 0 ? { issues: [] } : await policies.prepare({ ...draft, files });
  const faults = kept.flatMap((conflict) => (conflict.issue && isStillWrong(conflict, issues) ? [conflict.issue] : []));
  if (faults.length > 0) return refused("breach", faults);
  return { ok: true, changes: [...changes, ...along], files: changesBetween(draft.files, files) };
}

function guarded({ layer }: Draft, path: string, content: unknown): readonly Issue[] {
  return content === undefined ? [] : guardFile({ layer, path, content });
}

/** Without the always-current documents, which no draft touches. */
async function sideOf(policies: PolicyShelf, { layer, above }: Draft, own: readonly PolicyFile[]): Promise<Side> {
  const files = [...(above === undefined ? [] : await policies.files(above)), ...own];
  return { files, effective: overlay(files, layer, digest).policy };
}

/** What was undone before can no longer be redone. */
export function edited(draft: Draft, edit: Edit): Draft {
  const earlier = draft.edits.map((one): Edit => (one.state === "undone" ? { ...one, state: "dropped" } : one));
  const standing = edit.rebased === undefined ? draft : standingOn(draft, edit.rebased.after);
  return { ...standing, files: withFiles(draft.files, draft.layer, edit.files, "after"), edits: [...earlier, edit] };
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
    ...(edit.rebased === undefined ? draft : standingOn(draft, edit.rebased[side])),
    files: withFiles(draft.files, draft.layer, edit.files, side),
    edits: draft.edits.map((one): Edit => (one === edit ? { ...one, state } : one)),
  };
}
