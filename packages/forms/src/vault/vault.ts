/** What one person keeps on this device, sealed. */
import type { VaultKeys } from "./keys.ts";
import { openJson, openSeal, sealBytes, sealJson } from "./seal.ts";
import { type KeptKind, type KeptRow, rowsOf, type ShelvesDatabase } from "./shelves.ts";

export interface Kept<Value> {
  readonly values: readonly Value[];
  /** Rows that do not open: damaged, or changed by somebody. */
  readonly unreadable: number;
}

/** Values of one kind by name. What opens was put there by this program: nobody else can make the seal. */
export interface Shelf<Value> {
  /** Rejects where the row does not open. */
  find(name: string): Promise<Value | undefined>;
  list(): Promise<Kept<Value>>;
  put(name: string, value: Value): Promise<void>;
  remove(name: string): Promise<void>;
  clear(): Promise<void>;
  removeUnreadable(): Promise<void>;
}

/** Whole files by name, each read by itself. */
interface FileShelf {
  /** Rejects where the file does not open. */
  find(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  put(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

export interface Vault {
  readonly person: string;
  /** Opened again without network by the password. */
  readonly offline: boolean;
  shelf<Value>(kind: KeptKind): Shelf<Value>;
  readonly files: FileShelf;
}

export function createVault(database: ShelvesDatabase, keys: VaultKeys, person: string, offline: boolean): Vault {
  const hide = async (kind: KeptKind, name: string) => {
    const digest = await crypto.subtle.sign("HMAC", keys.name, new TextEncoder().encode(`${kind}/${name}`));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  };
  const placeOf = (kind: KeptKind, name: string) => `${person}/${kind}/${name}`;
  return {
    person,
    offline,
    files: {
      async find(name) {
        const hidden = await hide("file", name);
        const row = await database.get("kept", [person, "file", hidden]);
        return row && openSeal(keys.content, row, placeOf("file", hidden));
      },
      async put(name, bytes) {
        const hidden = await hide("file", name);
        await database.put("kept", {
          person,
          kind: "file",
          name: hidden,
          ...(await sealBytes(keys.content, bytes, placeOf("file", hidden))),
        });
      },
      async remove(name) {
        await database.delete("kept", [person, "file", await hide("file", name)]);
      },
    },
    shelf<Value>(kind: KeptKind): Shelf<Value> {
      const nameOf = (name: string) => hide(kind, name);
      const place = (name: string) => placeOf(kind, name);
      const open = async (row: KeptRow) => (await openJson(keys.content, row, place(row.name))) as Value;
      const opened = async () => {
        const rows = await database.getAll("kept", rowsOf(person, kind));
        const tried = await Promise.allSettled(rows.map(open));
        return rows.map((row, index) => ({ row, outcome: tried[index] }));
      };
      return {
        async find(name) {
          const row = await database.get("kept", [person, kind, await nameOf(name)]);
          return row && open(row);
        },
        async list() {
          const all = await opened();
          const values = all.flatMap(({ outcome }) => (outcome?.status === "fulfilled" ? [outcome.value] : []));
          return { values, unreadable: all.length - values.length };
        },
        async put(name, value) {
          const hidden = await nameOf(name);
          await database.put("kept", { person, kind, name: hidden, ...(await sealJson(keys.content, value, place(hidden))) });
        },
        async remove(name) {
          await database.delete("kept", [person, kind, await nameOf(name)]);
        },
        clear: () => database.delete("kept", rowsOf(person, kind)),
        async removeUnreadable() {
          for (const { row, outcome } of await opened())
            if (outcome?.status === "rejected") await database.delete("kept", [person, kind, row.name]);
        },
      };
    },
  };
}
