/** Two counties in one database, with people of every post, a clock set by hand, and power that fails now and then. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "@jiefen/casework";
import type { LocalDate } from "@jiefen/policy";
import { openStore, readPolicyFiles, type Store, startOf } from "@jiefen/store";
import { root } from "../house/repository.ts";

export interface Town {
  readonly store: Store;
  readonly today: LocalDate;
  /** Sets the clock to a morning; what the day brings is not yet done. */
  wakeUp(day: LocalDate): void;
  /** Closes the database and opens it again. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const nine = 9 * 60 * 60 * 1000;

export async function openTown(first: LocalDate): Promise<Town> {
  const dataDir = mkdtempSync(join(tmpdir(), "town-"));
  let today = first;
  // Every look at the clock is a moment later, as it is in life.
  let moments = 0;
  const open = () => openStore({ dataDir, clock: () => startOf(today) + nine + moments++ });
  let store = await open();
  await store.policies.publishIntoEmpty(() => readPolicyFiles(root));
  return {
    get store() {
      return store;
    },
    get today() {
      return today;
    },
    wakeUp(day) {
      today = day;
      moments = 0;
    },
    async restart() {
      await store.close();
      store = await open();
    },
    async close() {
      await store.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** One person per post and county. */
export function peopleOf(layer: string, division: string, roles: readonly string[]): readonly Actor[] {
  return roles.map((role) => ({ person: `${layer}-${role}`, roles: [role], division }));
}
