/** Changes of drafts not saved yet, kept on this device until they are: a page that is left or reloaded loses none. */
import type { DraftChange } from "@jiefen/builder";
import { isObject } from "@jiefen/policy";

export interface KeptChanges {
  readonly changes: readonly DraftChange[];
  /** What stood at the place of each change when it was made; `null` for nothing. */
  readonly seen: readonly unknown[];
}

/** One person's unsaved changes of one draft. */
export interface Kept {
  /** In the order they were made, by the names they are kept under. */
  all(): readonly (readonly [string, KeptChanges])[];
  keep(name: string, changes: KeptChanges): void;
  drop(name: string): void;
}

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

function isChange(value: unknown): value is DraftChange {
  return isObject(value) && typeof value.path === "string" && typeof value.pointer === "string";
}

function parsed(text: string | null): KeptChanges | undefined {
  try {
    const found: unknown = JSON.parse(text ?? "");
    if (!isObject(found) || !Array.isArray(found.changes) || !Array.isArray(found.seen)) return undefined;
    return found.changes.every(isChange) ? { changes: found.changes, seen: found.seen } : undefined;
  } catch {
    // Not of ours, or cut off: nothing to bring back.
    return undefined;
  }
}

/** What the device refuses to keep (no room, no permission) is still sent. */
function attempted(work: () => void): void {
  try {
    work();
  } catch {
    // The change itself is on its way to the server.
  }
}

export function keptChanges(shelf: Shelf, person: string, draft: string): Kept {
  const prefix = `jiefen-unsaved ${person} ${draft} `;
  return {
    all() {
      const names = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? "").filter((key) => key.startsWith(prefix));
      return names.sort().flatMap((key) => {
        const found = parsed(shelf.getItem(key));
        return found ? [[key.slice(prefix.length), found] as const] : [];
      });
    },
    keep: (name, changes) => attempted(() => shelf.setItem(prefix + name, JSON.stringify(changes))),
    drop: (name) => attempted(() => shelf.removeItem(prefix + name)),
  };
}
