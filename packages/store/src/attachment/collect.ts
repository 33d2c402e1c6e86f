/** Takes away files that no case keeps: what was uploaded and never attached, and what was removed from the last case some time ago. */
import { type Dirent, promises as fs, type Stats } from "node:fs";
import { basename, join } from "node:path";
import type { Database } from "../database/database.ts";
import { isReferredTo } from "./attachment-rows.ts";
import { attachmentsFolder, filePlace, isDigest, thumbnailPlace } from "./file-place.ts";
import { incomingFolder } from "./receive.ts";

export interface Collected {
  readonly files: number;
  readonly bytes: number;
}

/** A file waits in here while it is looked up once more. */
const leavingFolder = "leaving";
const day = 86_400_000;

/** What arrived or was removed later than this is left alone, so that neither an upload under way nor a backup of a little while ago loses anything.
 * Epoch milliseconds: arrival by the clock of the disk, removal by that of the product. */
export interface Since {
  readonly arrived: number;
  readonly removed: number;
}

export async function collect(dataDir: string, database: Database, since: Since): Promise<Collected> {
  const root = join(dataDir, attachmentsFolder);
  await clearOld(join(root, incomingFolder), Date.now() - day);
  await putBack(dataDir);
  let files = 0;
  let bytes = 0;
  for await (const path of filesBelow(root)) {
    const digest = basename(path);
    const stat = await statOf(path);
    if (!isDigest(digest) || !stat || stat.mtimeMs > since.arrived || (await isReferredTo(database.read, digest, since.removed))) continue;
    if (!(await takeAway(dataDir, database, digest, since))) continue;
    files += 1;
    bytes += stat.size;
  }
  return { files, bytes };
}

/** The very same content may arrive again at this moment: it is moved aside first and looked at again, where no arrival reaches it. */
async function takeAway(dataDir: string, database: Database, digest: string, since: Since): Promise<boolean> {
  const place = join(dataDir, filePlace(digest));
  const leaving = join(dataDir, attachmentsFolder, leavingFolder, digest);
  await fs.mkdir(join(dataDir, attachmentsFolder, leavingFolder), { recursive: true, mode: 0o700 });
  await fs.rename(place, leaving);
  const stat = await statOf(leaving);
  if ((stat && stat.mtimeMs > since.arrived) || (await isReferredTo(database.read, digest, since.removed))) {
    await fs.rename(leaving, place);
    return false;
  }
  await fs.rm(leaving, { force: true });
  await fs.rm(join(dataDir, thumbnailPlace(digest)), { force: true });
  return true;
}

/** What a collection that was interrupted has left aside. */
async function putBack(dataDir: string): Promise<void> {
  for (const { name } of await entriesOf(join(dataDir, attachmentsFolder, leavingFolder))) {
    if (isDigest(name)) await fs.rename(join(dataDir, attachmentsFolder, leavingFolder, name), join(dataDir, filePlace(name)));
  }
}

async function clearOld(folder: string, before: number): Promise<void> {
  for (const { name } of await entriesOf(folder)) {
    const stat = await statOf(join(folder, name));
    if (stat && stat.mtimeMs < before) await fs.rm(join(folder, name), { force: true });
  }
}

async function* filesBelow(root: string): AsyncGenerator<string> {
  for (const outer of await foldersIn(root)) {
    for (const inner of await foldersIn(outer)) {
      for (const entry of await entriesOf(inner)) if (entry.isFile()) yield join(inner, entry.name);
    }
  }
}

async function foldersIn(path: string): Promise<readonly string[]> {
  const entries = await entriesOf(path);
  return entries.filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)).map(({ name }) => join(path, name));
}

function entriesOf(path: string): Promise<readonly Dirent[]> {
  return fs.readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
}

function statOf(path: string): Promise<Stats | undefined> {
  return fs.stat(path).catch(() => undefined);
}
