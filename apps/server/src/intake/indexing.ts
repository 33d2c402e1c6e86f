/** Writes the index of cases alike anew beside everything else the server does, whenever a release has changed what they are looked up by. */
import { setImmediate as turn } from "node:timers/promises";
import type { Store } from "@jiefen/store";

export interface Indexing {
  /** Looks whether there is anything to do. */
  soon(): void;
  /** Ends between two steps; resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/** So many cases are written together: others are served between two steps. */
const step = 50;

export function createIndexing({ likeness }: Pick<Store, "likeness">, failed: (error: unknown) => void): Indexing {
  let ending = false;
  let running: Promise<void> | undefined;
  const run = async () => {
    while (!ending && (await likeness.bringOn(step))) await turn();
  };
  return {
    soon() {
      if (ending) return;
      running ??= run()
        .catch(failed)
        .finally(() => {
          running = undefined;
        });
    },
    async stop() {
      ending = true;
      await running;
    },
  };
}
