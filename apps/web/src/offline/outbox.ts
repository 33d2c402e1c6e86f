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
  const vault = await openedVault(person);
  const shelf = vault.shelf<Waiting>("outbox");
  const drop = async ({ work }: Waiting) => {
    if (work.kind === "file") await vault.files.remove(work.file);
  };
  const told = () => void queries.invalidateQueries({ queryKey: outboxKey(person) });
  return {
    all: () => shelf.list(),
    list: async () => (await shelf.list()).values,
    async put(waiting) {
      await shelf.put(waiting.id, waiting);
      // The server has it.
      if (waiting.state.kind === "sent") await drop(waiting);
      told();
    },
    async remove(id) {
      const waiting = await shelf.find(id).catch(() => undefined);
      await shelf.remove(id);
      if (waiting) await drop(waiting);
      told();
    },
    async removeUnreadable() {
      await shelf.removeUnreadable();
      told();
    },
  };
}
