/** Files that are there whole or not at all, also after a power cut. */
import { promises as fs } from "node:fs";
import { dirname } from "node:path";

/** The file at `from`, written and synced, becomes the one at `to`. */
export async function placeDurably(from: string, to: string): Promise<void> {
  await fs.mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await fs.rename(from, to);
  await syncFolder(dirname(to));
}

/** Writes down which names the folder holds. Systems that cannot sync a folder do it by themselves. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await fs.open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
