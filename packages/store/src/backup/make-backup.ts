/** Makes a backup in one file while the product is used: the database as it was at one moment, every file that cases kept then, and what stands beside them. */
import { existsSync, promises as fs } from "node:fs";
import { dirname, join } from "node:path";
import { listKeptFiles } from "../attachment/attachment-rows.ts";
import { syncFolder } from "../attachment/durably.ts";
import { filePlace } from "../attachment/file-place.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { copySqlite, openSqlite } from "../database/sqlite-database.ts";
import { indexKeyFile } from "../index-key.ts";
import { databaseFile } from "../store.ts";
import { BackupRefused } from "./backup-refused.ts";
import { type BackedUp, type Manifest, manifestFile } from "./manifest.ts";
import { openTarFile, type TarFile } from "./tar-file.ts";
import { type FileFound, tellFile } from "./verify-files.ts";

export interface BackupMade {
  readonly manifest: Manifest;
  readonly attachments: number;
  readonly bytes: number;
  /** Files that cases keep and that could not be copied as they should be. */
  readonly found: readonly FileFound[];
}

export interface BackupOptions {
  readonly dataDir: string;
  /** The file that is made; it must not be there. */
  readonly to: string;
  readonly clock?: Clock;
}

/** Nothing stands at `to` before all of it is on the disk. Throws `BackupRefused`. */
export async function makeBackup({ dataDir, to, clock = Date.now }: BackupOptions): Promise<BackupMade> {
  if (!existsSync(join(dataDir, databaseFile))) throw new BackupRefused("no-database", [dataDir]);
  if (existsSync(to)) throw new BackupRefused("taken", [to]);
  const making = `${to}.unfinished`;
  const aside = `${to}.database`;
  const clear = async () => {
    for (const path of [making, aside]) await fs.rm(path, { recursive: true, force: true });
  };
  // What an earlier one that was broken off has left.
  await clear();
  await fs.mkdir(dirname(to), { recursive: true });
  const madeAt = clock();
  const tar = await openTarFile(making, madeAt);
  try {
    // The copy is made readable by everybody; nobody else comes into its folder.
    await fs.mkdir(aside, { mode: 0o700 });
    const snapshot = join(aside, databaseFile);
    await copySqlite(join(dataDir, databaseFile), snapshot);
    const copy = await openSqlite(snapshot);
    const { copied, found, cases, events } = await addAttachments(copy, dataDir, tar).finally(() => copy.close());
    // Once nobody has it open any more.
    const database = { path: databaseFile, ...(await tar.add(databaseFile, snapshot)) };
    const files = [database, ...(await addBeside(dataDir, tar)), ...copied];
    const manifest: Manifest = { format: 1, madeAt, cases, events, files };
    await tar.addText(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
    await tar.end();
    await fs.rename(making, to);
    await syncFolder(dirname(to));
    return { manifest, attachments: copied.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), found };
  } finally {
    await tar.close();
    await clear();
  }
}

/** What the product itself keeps beside the database; files that somebody else has put there are no part of it. */
async function addBeside(dataDir: string, tar: TarFile): Promise<readonly BackedUp[]> {
  const key = join(dataDir, indexKeyFile);
  return existsSync(key) ? [{ path: indexKeyFile, ...(await tar.add(indexKeyFile, key)) }] : [];
}

interface CopiedAttachments {
  readonly copied: readonly BackedUp[];
  readonly found: readonly FileFound[];
  readonly cases: number;
  readonly events: number;
}

/** What the copied database says is kept: files never change, and what is removed meanwhile stays for its days of grace. */
async function addAttachments({ read }: Database, dataDir: string, tar: TarFile): Promise<CopiedAttachments> {
  const copied: BackedUp[] = [];
  const found: FileFound[] = [];
  // A database of an earlier release knows no attachments yet.
  const kept = (await read.schema.hasTable("attachments")) ? await listKeptFiles(read) : [];
  for (const { digest } of kept) {
    const place = filePlace(digest);
    if (!existsSync(join(dataDir, place))) {
      found.push(await tellFile(read, digest, "missing"));
      continue;
    }
    const path = place.split("\\").join("/");
    const done = await tar.add(path, join(dataDir, place));
    copied.push({ path, ...done });
    if (done.sha256 !== digest) found.push(await tellFile(read, digest, "changed"));
  }
  return { copied, found, cases: await countOf(read, "cases"), events: await countOf(read, "events") };
}

async function countOf(read: Database["read"], table: string): Promise<number> {
  const [row]: readonly { readonly total: number }[] = await read(table).count({ total: "*" });
  return Number(row?.total ?? 0);
}
