/** Drafts that survive a closed tab, kept on this device per person until they are submitted or the person signs out. */
import type { Facts } from "@jiefen/policy";
import { type DBSchema, openDB } from "idb";

export interface Draft {
  readonly person: string;
  /** What is being filled in, e.g. `intake/<type>` or `record/<case>/<record>`. */
  readonly subject: string;
  /** Digest of the release whose form it was. */
  readonly release: string;
  readonly answers: Facts;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

interface Drafts extends DBSchema {
  drafts: { key: [string, string]; value: Draft };
}

export interface DraftStore {
  find(person: string, subject: string): Promise<Draft | undefined>;
  /** Newest first. */
  list(person: string): Promise<readonly Draft[]>;
  save(draft: Draft): Promise<void>;
  discard(person: string, subject: string): Promise<void>;
  /** On signing out: nothing stays behind on a shared computer. */
  clear(person: string): Promise<void>;
}

/** Rejects where the browser keeps nothing (some private windows); a form works without. */
export async function openDraftStore(name = "jiefen"): Promise<DraftStore> {
  const database = await openDB<Drafts>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore("drafts", { keyPath: ["person", "subject"] });
    },
  });
  const of = (person: string) => IDBKeyRange.bound([person], [person, []]);
  return {
    find: (person, subject) => database.get("drafts", [person, subject]),
    list: async (person) => (await database.getAll("drafts", of(person))).sort((a, b) => b.savedAt - a.savedAt),
    save: async (draft) => {
      await database.put("drafts", draft);
    },
    discard: (person, subject) => database.delete("drafts", [person, subject]),
    clear: (person) => database.delete("drafts", of(person)),
  };
}
