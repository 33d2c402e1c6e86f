/** What somebody has to choose in a draft that was brought over to newer releases, and what was chosen. */
import {
  type Choice,
  type Conflict,
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
import { conflictsOf } from "./rebase-draft.ts";

/** A conflict, and whether somebody has chosen: by choosing, or by editing the place since. */
export interface DraftConflict extends Conflict {
  readonly settled: boolean;
  /** Who wants it otherwise: the layer above, or another draft of this layer that was published meanwhile. */
  readonly against: "above" | "own";
}

/** A choice at one place. */
export interface Settlement {
  readonly path: string;
  readonly pointer: string;
  readonly choice: Choice;
}

/** Drafts of which the conflicts are remembered. */
const remembered = 32;

export function createConflicts(policies: PolicyShelf): (draft: Draft) => Promise<readonly DraftConflict[]> {
  const known = new BoundedCache<readonly Conflict[]>(remembered);
  return async (draft) => {
    const found = new Map<string, DraftConflict>();
    for (const [index, edit] of draft.edits.entries()) {
      if (edit.state !== "done" || edit.rebased === undefined) continue;
      const against = edit.rebased.before.base === edit.rebased.after.base ? "above" : "own";
      const later = draft.edits.slice(index + 1).filter(({ state }) => state === "done");
      for (const conflict of await known.get(edit.id, () => conflictsOf(policies, draft, edit))) {
        found.set(placeOf(conflict), { ...conflict, against, settled: later.some((one) => touches(one, conflict)) });
      }
    }
    return [...found.values()];
  };
}

function placeOf({ path, place }: Conflict): string {
  return `${path} ${pointerOf(place)}`;
}

function touches({ changes }: Edit, { path, place }: Conflict): boolean {
  const at = pointerOf(place);
  const within = (one: string, other: string) => one === other || one.startsWith(`${other}/`);
  return changes.some((change) => change.path === path && (within(change.pointer, at) || within(at, change.pointer)));
}

export function findConflict(conflicts: readonly DraftConflict[], { path, pointer }: Settlement): DraftConflict | undefined {
  return conflicts.find((conflict) => placeOf(conflict) === `${path} ${pointer}`);
}

const english = "schemas/i18n/en.json";

/** The draft's effective documents with what was chosen; English goes with the Chinese it translates, where both sides had some. */
export function withSettlements(
  effective: EffectivePolicy,
  conflicts: readonly DraftConflict[],
  settlements: readonly Settlement[],
  theirEnglish: unknown,
): { readonly documents: EffectivePolicy["documents"]; readonly changes: readonly DraftChange[] } {
  const documents = new Map(Object.entries(effective.documents));
  const changes = settlements.flatMap((settlement): readonly DraftChange[] => {
    const conflict = findConflict(conflicts, settlement);
    if (conflict === undefined) return [];
    const { path, place } = conflict;
    const value = chosenValue(conflict, settlement.choice);
    put(path, value, place);
    if (settlement.choice === "theirs") translate(path, pointerOf(place));
    return [{ path, pointer: pointerOf(place), ...(value === undefined ? {} : { value }) }];
  });
  return { documents: Object.fromEntries(documents), changes };

  function put(path: string, value: unknown, place: readonly string[]): void {
    const now = setAt(documents.get(path), place, value);
    if (now === noPlace) return;
    if (now === undefined) documents.delete(path);
    else documents.set(path, now);
  }
  function translate(path: string, pointer: string): void {
    const [theirs, ours] = [findAt(theirEnglish, [path]), findAt(documents.get(english), [path])];
    const keys = new Set([theirs, ours].flatMap((texts) => (typeof texts === "object" && texts !== null ? Object.keys(texts) : [])));
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
