/** The outbox of the person at work, sealed on the device. */
import type { Kept } from "@jiefen/forms";
import { queries } from "../queries.ts";
import { openedVault } from "../session/vault.ts";
import type { Outbox } from "./send.ts";
import type { Waiting } from "./waiting.ts";

export interface KeptOutbox extends Outbox {
  all(): Promise<Kept<Waiting>>;
  remove(id: string): Promise<void>;
  removeUnreadable(): Promise<void>;
}

export const outboxKey = (person: string) => ["outbox", person] as const;

/** Rejects where the person's vault is not open. */
export async function openOutbox(person: string): Promise<KeptOutbox> {
  const shelf = (await openedVault(person)).shelf<Waiting>("outbox");
  const told = () => void queries.invalidateQueries({ queryKey: outboxKey(person) });
  return {
    all: () => shelf.list(),
    list: async () => (await shelf.list()).values,
    async put(waiting) {
      await shelf.put(waiting.id, waiting);
      told();
    },
    async remove(id) {
      await shelf.remove(id);
      told();
    },
    async removeUnreadable() {
      await shelf.removeUnreadable();
      told();
    },
  };
}
