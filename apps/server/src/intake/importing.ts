/** Imports under way: one after the other, beside everything else the server does; taken up again where the program ended. */
import type { Actor } from "@jiefen/casework";
import type { Store } from "@jiefen/store";
import { allowed, readerOf } from "../access/reader.ts";

export interface Importing {
  start(id: string): void;
  /** Takes up what was under way when the program ended. */
  resume(): Promise<void>;
  /** Ends between two rows; resolves when nothing runs any more. */
  stop(): Promise<void>;
}

export function createImporting(store: Store, failed: (error: unknown) => void): Importing {
  const ending = new AbortController();
  let last = Promise.resolve();
  const start = (id: string) => {
    last = last.then(() => bringOn(store, id, ending.signal)).catch(failed);
  };
  return {
    start,
    async resume() {
      for (const { id } of await store.imports.underWay()) start(id);
    },
    async stop() {
      ending.abort();
      await last;
    },
  };
}

/** Until it waits to be confirmed, is done, or the program ends. */
export async function bringOn(store: Store, id: string, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await store.runImport(id, { signal, actorOf: (person) => actorOf(store, person) });
  await store.observeQueued();
}

/** Whoever may no longer import has nothing taken in on their behalf. */
async function actorOf(store: Store, id: string): Promise<Actor | undefined> {
  const person = await store.people.find(id);
  if (!person?.active || allowed(await readerOf(store, person), "case.import") === "no") return undefined;
  return { person: person.id, roles: person.roles, division: person.division };
}
