/** What somebody has to choose in a draft that was brought over to newer releases, and what was chosen. */
import {
  type Choice,
  type Conflict,
  type ConflictEnglish,
  chosenValue,
  type EffectivePolicy,
  fileName,
  findAt,
  type Issue,
  noPlace,
  pointerOf,
  setAt,
} from "@jiefen/policy";
import { BoundedCache } from "../bounded-cache.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import type { Draft, DraftChange, Edit } from "./draft.ts";
import { type Clashes, clashesOf } from "./rebase-draft.ts";

/** A conflict, and whether somebody has chosen: by choosing, or by an edit of that very place since. */
export interface DraftConflict extends Conflict {
  readonly settled: boolean;
  /** The English of a text goes with the Chinese that is chosen. */
  readonly english: ConflictEnglish;
  /** Who wants it otherwise: the layer above, or another draft of this layer that was published meanwhile. */
  readonly against: "above" | "own";
}

/** A choice at one place. */
export interface Settlement {
  readonly path: string;
  readonly pointer: string;
  readonly choice: Choice;
  /** What is changed with it elsewhere, as in any edit: the English of another text. */
  readonly along?: readonly DraftChange[];
}

/** Drafts of which the conflicts are remembered. */
const remembered = 32;

export function createConflicts(policies: PolicyShelf): (draft: Draft) => Promise<readonly DraftConflict[]> {
  const known = new BoundedCache<Clashes>(remembered);
  return async (draft) => {
    const found = new Map<string, DraftConflict>();
    for (const [index, edit] of draft.edits.entries()) {
      if (edit.state !== "done" || edit.rebased === undefined) continue;
      const against = edit.rebased.before.base === edit.rebased.after.base ? "above" : "own";
      const later = draft.edits.slice(index + 1).filter(({ state }) => state === "done");
      const { conflicts, english } = await known.get(edit.id, () => clashesOf(policies, draft, edit));
      for (const conflict of conflicts) {
        found.set(placeOf(conflict), { ...conflict, against, english, settled: later.some((one) => decides(one, conflict)) });
      }
    }
    return [...found.values()];
  };
}

function placeOf({ path, place }: Conflict): string {
  return `${path} ${pointerOf(place)}`;
}

/** What is changed around a place or within it is no answer to what is asked there. */
function decides({ changes }: Edit, { path, place }: Conflict): boolean {
  return changes.some((change) => change.path === path && change.pointer === pointerOf(place));
}

export function findConflict(conflicts: readonly DraftConflict[], { path, pointer }: Settlement): DraftConflict | undefined {
  return conflicts.find((conflict) => placeOf(conflict) === `${path} ${pointer}`);
}

/** Whether what is wrong with this layer's own still is among these issues: it may fit again since something else was changed. */
export function isStillWrong({ issue }: Conflict, issues: readonly Issue[]): boolean {
  return (
    issue !== undefined && issues.some(({ code, file, pointer }) => code === issue.code && file === issue.file && pointer === issue.pointer)
  );
}

const english = "schemas/i18n/en.json";

/** The draft's effective documents with what was chosen; English goes with the Chinese it translates, where both sides had some. */
export function withSettlements(
  effective: EffectivePolicy,
  conflicts: readonly DraftConflict[],
  settlements: readonly Settlement[],
): { readonly documents: EffectivePolicy["documents"]; readonly changes: readonly DraftChange[] } {
  const documents = new Map(Object.entries(effective.documents));
  const changes = settlements.flatMap((settlement): readonly DraftChange[] => {
    const conflict = findConflict(conflicts, settlement);
    if (conflict === undefined) return [];
    const { path, place } = conflict;
    const { choice } = settlement;
    const value = chosenValue(conflict, choice);
    put(path, value, place);
    if (choice === "ours" || choice === "theirs") translate(path, pointerOf(place), conflict.english[choice]);
    return [{ path, pointer: pointerOf(place), ...(value === undefined ? {} : { value }) }];
  });
  return { documents: Object.fromEntries(documents), changes };

  function put(path: string, value: unknown, place: readonly string[]): void {
    const now = setAt(documents.get(path), place, value);
    if (now === noPlace) return;
    if (now === undefined) documents.delete(path);
    else documents.set(path, now);
  }
  function translate(path: string, pointer: string, chosen: unknown): void {
    const [theirs, now] = [findAt(chosen, [path]), findAt(documents.get(english), [path])];
    const keys = new Set([theirs, now].flatMap((texts) => (typeof texts === "object" && texts !== null ? Object.keys(texts) : [])));
    for (const key of keys) {
      if (key === pointer || key.startsWith(`${pointer}/`)) put(english, findAt(theirs, [key]), [path, key]);
    }
  }
}

/** What keeps a draft from being submitted while there are places nobody has chosen at. */
export function unsettled(layer: string, conflicts: readonly DraftConflict[]): readonly Issue[] {
  return conflicts.flatMap(({ settled, path, place }): readonly Issue[] => {
    if (settled) return [];
    return [
      {
        code: "unsettled",
        severity: "error",
        file: fileName(layer, path),
        pointer: pointerOf(place),
        message: { zh: "上级与本级都有改动，还没有选定。", en: "The layer above and this one want it otherwise, and nobody has chosen." },
        hint: { zh: "请在“合并上级新版”中选定。", en: "Choose under what came in from the layer above." },
      },
    ];
  });
}
