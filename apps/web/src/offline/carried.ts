/** What the server has told, kept for when it is not reached. */
import { currentVault, isUnreachable } from "../session/vault.ts";

interface Told<Value> {
  readonly value: Value;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** How long the network is waited for where the answer is on the device already. */
const patience = 8_000;

async function shelf<Value>() {
  const vault = await currentVault().catch(() => undefined);
  return vault?.offline ? vault.shelf<Told<Value>>("carried") : undefined;
}

/** Only on a device that works without network, and only for this person. */
export async function keepTold<Value>(name: string, value: Value): Promise<void> {
  await (await shelf<Value>())?.put(name, { value, at: Date.now() });
}

export async function findTold<Value>(name: string): Promise<Told<Value> | undefined> {
  // A row that does not open is as good as none.
  return (await shelf<Value>())?.find(name).catch(() => undefined);
}

/** Asks the server, and keeps what it says; where it is not reached, gives what it said last. */
export async function carried<Value>(name: string, ask: () => Promise<Value>): Promise<Value> {
  return (await carriedOrTold(name, ask)).value;
}

/** `toldAt`: when the server said it, where it was not reached now. */
export async function carriedOrTold<Value>(
  name: string,
  ask: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly toldAt?: number }> {
  const asked = ask();
  // Its failure is looked at below, once it is known what is on the device.
  asked.catch(() => undefined);
  const kept = findTold<Value>(name);
  try {
    const value = await ((await kept) ? beforeLong(asked) : asked);
    void keepTold(name, value).catch(() => undefined);
    return { value };
  } catch (error) {
    const told = isUnreachable(error) || error instanceof TooLong ? await kept : undefined;
    if (told) return { value: told.value, toldAt: told.at };
    throw error;
  }
}

class TooLong extends Error {}

function beforeLong<Value>(asked: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(() => reject(new TooLong()), patience);
    asked.then(resolve, reject).finally(() => window.clearTimeout(timer));
  });
}
