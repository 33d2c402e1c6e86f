/** Vaults on this device: made, opened with the server or without it, emptied. */
import { keysFrom, type Lock, newSecret, unwrapByPassword, unwrapByServer, wrapForPassword, wrapForServer } from "./keys.ts";
import { openShelves, rowsOf } from "./shelves.ts";
import { createVault, type Vault } from "./vault.ts";

/** What is on the device for this person does not open with the server's key: storage was changed, or the server has another key now. */
export class UnreadableVault extends Error {}

/** Somebody who may work here without network. */
export interface OfflinePerson {
  readonly person: string;
  readonly account: string;
}

export interface Device {
  /** While signed in. Made where there is none yet.
   * @throws UnreadableVault */
  openOnline(person: string, serverKey: string): Promise<Vault>;
  /** Undefined where the password is another one. */
  openOffline(person: string, password: string): Promise<Vault | undefined>;
  /** From now on the password opens it too. */
  allowOffline(who: OfflinePerson, serverKey: string, password: string): Promise<Vault>;
  /** The password opens nothing any more, and what the server has told is not kept. */
  forbidOffline(person: string): Promise<void>;
  offlinePeople(): Promise<readonly OfflinePerson[]>;
  /** Nothing of the person stays behind. */
  forget(person: string): Promise<void>;
}

/** `carriedFor`: milliseconds without the server after which what it has told is removed. Rejects where the browser keeps nothing. */
export async function openDevice(now: () => number, carriedFor: number): Promise<Device> {
  if (!globalThis.crypto?.subtle) throw new Error("Nothing can be sealed outside of a secure context (https).");
  const database = await openShelves();
  for (const lock of await database.getAll("locks"))
    if (now() - lock.seenAt > carriedFor) await database.delete("kept", rowsOf(lock.person, "carried"));
  const open = async (lock: Lock, secret: Uint8Array<ArrayBuffer>) =>
    createVault(database, await keysFrom(secret), lock.person, lock.byPassword !== undefined);
  const secretOf = (lock: Lock, serverKey: string) =>
    unwrapByServer(lock, serverKey).catch(() => {
      throw new UnreadableVault("The lock does not open with the server's key.");
    });
  const lockOf = async (person: string, serverKey: string): Promise<Lock> => {
    const known = await database.get("locks", person);
    if (known) return known;
    const fresh = { person, byServer: await wrapForServer(newSecret(), person, serverKey), seenAt: now() };
    // Another tab may have made one meanwhile: there is one secret.
    const transaction = database.transaction("locks", "readwrite");
    const other = await transaction.store.get(person);
    if (!other) await transaction.store.put(fresh);
    await transaction.done;
    return other ?? fresh;
  };
  return {
    async openOnline(person, serverKey) {
      const known = await lockOf(person, serverKey);
      const secret = await secretOf(known, serverKey);
      const lock = { ...known, seenAt: now() };
      await database.put("locks", lock);
      return open(lock, secret);
    },
    async openOffline(person, password) {
      const lock = await database.get("locks", person);
      if (!lock?.byPassword) return undefined;
      const secret = await unwrapByPassword(person, lock.byPassword, password).catch(() => undefined);
      return secret && open(lock, secret);
    },
    async allowOffline({ person, account }, serverKey, password) {
      const { byServer, ...known } = await lockOf(person, serverKey);
      const secret = await secretOf({ byServer, ...known }, serverKey);
      const lock = { person, account, byServer, byPassword: await wrapForPassword(secret, person, password), seenAt: now() };
      await database.put("locks", lock);
      return open(lock, secret);
    },
    async forbidOffline(person) {
      const lock = await database.get("locks", person);
      if (lock) await database.put("locks", { person, byServer: lock.byServer, seenAt: lock.seenAt });
      await database.delete("kept", rowsOf(person, "carried"));
    },
    async offlinePeople() {
      const locks = await database.getAll("locks");
      return locks.flatMap(({ person, account, byPassword }) => (account && byPassword ? [{ person, account }] : []));
    },
    async forget(person) {
      await database.delete("kept", rowsOf(person));
      await database.delete("locks", person);
    },
  };
}
