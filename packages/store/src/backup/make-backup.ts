/** Makes a backup while the product is used: the database as it was at one moment, every file that cases kept then, and what stands beside them. */
import { existsSync, promises as fs } from "node:fs";
import { dirname, join } from "node:path";
import { listKeptFiles } from "../attachment/attachment-rows.ts";
import { syncFolder } from "../attachment/durably.ts";
import { filePlace } from "../attachment/file-place.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { copySqlite, openSqlite } from "../database/sqlite-database.ts";
import { databaseFile } from "../store.ts";
import { BackupRefused } from "./backup-refused.ts";
import { copyFile, weigh } from "./copy-file.ts";
import { type BackedUp, type Manifest, writeManifest } from "./manifest.ts";
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
  /** Made by this; it must not be there, or be empty. */
  readonly to: string;
  readonly clock?: Clock;
}

/** Nothing stands at `to` before all of it is on the disk. Throws `BackupRefused`. */
export async function makeBackup({ dataDir, to, clock = Date.now }: BackupOptions): Promise<BackupMade> {
  if (!existsSync(join(dataDir, databaseFile))) throw new BackupRefused("no-database", [dataDir]);
  if (await holdsSomething(to)) throw new BackupRefused("not-empty", [to]);
  const making = `${to}.unfinished`;
  // What an earlier one that was broken off has left.
  await fs.rm(making, { recursive: true, force: true });
  await fs.mkdir(making, { recursive: true, mode: 0o700 });
  const madeAt = clock();
  await copySqlite(join(dataDir, databaseFile), join(making, databaseFile));
  const beside = await copyBeside(dataDir, making);
  const copy = await openSqlite(join(making, databaseFile));
  const { copied, found, cases, events } = await copyAttachments(copy, dataDir, making).finally(() => copy.close());
  // Weighed once nobody has it open any more.
  const database = await weigh(join(making, databaseFile));
  if (!database) throw new Error("The copy of the database is gone.");
  const files = [{ path: databaseFile, ...database }, ...beside, ...copied];
  const manifest: Manifest = { format: 1, madeAt, cases, events, files };
  await writeManifest(making, manifest);
  await syncFolder(making);
  await fs.rm(to, { recursive: true, force: true });
  await fs.rename(making, to);
  await syncFolder(dirname(to));
  return { manifest, attachments: copied.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), found };
}

export async function holdsSomething(folder: string): Promise<boolean> {
  const names = await fs.readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    // Something that is no folder.
    return [folder];
  });
  return names.length > 0;
}

/** Keys and the like: every file beside the database that is not the database's own. */
async function copyBeside(dataDir: string, to: string): Promise<readonly BackedUp[]> {
  const entries = await fs.readdir(dataDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith(databaseFile)).map(({ name }) => name);
  const copied: BackedUp[] = [];
  for (const name of names.toSorted()) copied.push({ path: name, ...(await copyFile(join(dataDir, name), join(to, name))) });
  return copied;
}

interface CopiedAttachments {
  readonly copied: readonly BackedUp[];
  readonly found: readonly FileFound[];
  readonly cases: number;
  readonly events: number;
}

/** What the copied database says is kept: files never change, and what is removed meanwhile stays for its days of grace. */
async function copyAttachments({ read }: Database, dataDir: string, to: string): Promise<CopiedAttachments> {
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
    const done = await copyFile(join(dataDir, place), join(to, place));
    copied.push({ path: place.split("\\").join("/"), ...done });
    if (done.sha256 !== digest) found.push(await tellFile(read, digest, "changed"));
  }
  return { copied, found, cases: await countOf(read, "cases"), events: await countOf(read, "events") };
}

async function countOf(read: Database["read"], table: string): Promise<number> {
  const [row]: readonly { readonly total: number }[] = await read(table).count({ total: "*" });
  return Number(row?.total ?? 0);
}
