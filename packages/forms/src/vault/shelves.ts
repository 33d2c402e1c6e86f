/** The device's own storage (IndexedDB): locks, and sealed rows per person and kind. It holds nothing readable but ids of people and account names. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Lock } from "./keys.ts";
import type { Sealed } from "./seal.ts";

/** What is kept: forms begun, work waiting to be sent, what the server has told, files and those chosen for a form, and what a person is used to. */
export type KeptKind = "draft" | "outbox" | "carried" | "file" | "chosen" | "habit";

export interface KeptRow extends Sealed {
  readonly person: string;
  readonly kind: KeptKind;
  /** Keyed digest of the name. */
  readonly name: string;
}

export interface Shelves extends DBSchema {
  locks: { key: string; value: Lock };
  kept: { key: [string, KeptKind, string]; value: KeptRow };
}

export type ShelvesDatabase = IDBPDatabase<Shelves>;

/** Rejects where the browser keeps nothing (some private windows). */
export function openShelves(name = "jiefen"): Promise<ShelvesDatabase> {
  return openDB<Shelves>(name, 2, {
    upgrade: (database) => {
      // Drafts of an earlier version were not sealed: they do not stay behind.
      for (const store of database.objectStoreNames) database.deleteObjectStore(store);
      database.createObjectStore("locks", { keyPath: "person" });
      database.createObjectStore("kept", { keyPath: ["person", "kind", "name"] });
    },
  });
}

export function rowsOf(person: string, kind?: KeptKind): IDBKeyRange {
  return kind === undefined ? IDBKeyRange.bound([person], [person, []]) : IDBKeyRange.bound([person, kind], [person, kind, []]);
}
