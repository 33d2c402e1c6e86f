/** Drafts that survive a closed tab, kept sealed on this device per person until they are submitted or the person signs out. */
import type { Facts } from "@jiefen/policy";
import type { Vault } from "../vault/vault.ts";

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

/** Every function rejects where the vault of that person is not open, or the browser keeps nothing; a form works without. */
export interface DraftStore {
  find(person: string, subject: string): Promise<Draft | undefined>;
  /** Newest first. */
  list(person: string): Promise<readonly Draft[]>;
  save(draft: Draft): Promise<void>;
  discard(person: string, subject: string): Promise<void>;
}

export function createDraftStore(opened: (person: string) => Promise<Vault>): DraftStore {
  const shelf = async (person: string) => (await opened(person)).shelf<Draft>("draft");
  return {
    find: async (person, subject) => (await shelf(person)).find(subject),
    list: async (person) => (await (await shelf(person)).list()).values.toSorted((a, b) => b.savedAt - a.savedAt),
    save: async (draft) => (await shelf(draft.person)).put(draft.subject, draft),
    discard: async (person, subject) => (await shelf(person)).remove(subject),
  };
}
