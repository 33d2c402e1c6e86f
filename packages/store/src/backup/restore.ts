/** Puts a backup back into a folder of its own, and looks whether all of it is there and sound. */
import { promises as fs } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { syncFolder } from "../attachment/durably.ts";
import type { Verified } from "../case/verify.ts";
import { openStore } from "../store.ts";
import { BackupRefused } from "./backup-refused.ts";
import { type Manifest, manifestFile, manifestFrom, staysInside } from "./manifest.ts";
import { NoTar, readTar } from "./tar.ts";
import type { FileFound } from "./verify-files.ts";
import { type Weighed, weighParts } from "./weigh.ts";

export interface Restored {
  readonly manifest: Manifest;
  readonly cases: number;
  readonly events: number;
  readonly attachments: number;
  /** Cases whose record is not what it was, in the backup already. */
  readonly broken: readonly Verified[];
  /** Files of attachments that were missing or changed in the backup already. */
  readonly found: readonly FileFound[];
}

export interface RestoreOptions {
  /** The file that `makeBackup` has made. */
  readonly from: string;
  /** Made by this; it must not be there, or be empty. */
  readonly dataDir: string;
  /** Only looks whether it could be restored. */
  readonly dryRun?: boolean;
}

/** Nothing stands at `dataDir` before all of it was looked at. Throws `BackupRefused`. */
export async function restore({ from, dataDir, dryRun = false }: RestoreOptions): Promise<Restored> {
  if (await holdsSomething(dataDir)) throw new BackupRefused("not-empty", [dataDir]);
  const making = `${resolve(dataDir)}.unfinished`;
  // What an earlier one that was broken off has left.
  await fs.rm(making, { recursive: true, force: true });
  await fs.mkdir(making, { recursive: true, mode: 0o700 });
  try {
    const { manifest, files } = await unpack(from, making);
    const damaged = damagedOf(manifest, files);
    if (damaged.length > 0) throw new BackupRefused("damaged", damaged);
    const looked = await look(making);
    if (!dryRun) {
      await fs.rm(dataDir, { recursive: true, force: true });
      await fs.rename(making, dataDir);
      await syncFolder(dirname(resolve(dataDir)));
    }
    return { manifest, ...looked };
  } finally {
    await fs.rm(making, { recursive: true, force: true });
  }
}

interface Unpacked {
  readonly manifest: Manifest;
  /** By path. */
  readonly files: ReadonlyMap<string, Weighed>;
}

async function unpack(from: string, to: string): Promise<Unpacked> {
  const files = new Map<string, Weighed>();
  try {
    for await (const { path, content } of readTar(from)) {
      if (path === manifestFile) {
        const manifest = manifestFrom(await text(content));
        if (manifest) return { manifest, files };
        break;
      }
      if (!staysInside(path)) break;
      files.set(path, await writeOut(join(to, path), content));
    }
  } catch (error) {
    const missing = error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EISDIR");
    if (!missing && !(error instanceof NoTar)) throw error;
  }
  throw new BackupRefused("no-backup", [from]);
}

/** On the disk when this resolves. */
async function writeOut(path: string, content: AsyncIterable<Buffer>): Promise<Weighed> {
  await fs.mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await fs.open(path, "wx", 0o600);
  try {
    const weighed = await weighParts(content, (part) => file.appendFile(part));
    await file.sync();
    return weighed;
  } finally {
    await file.close();
  }
}

/** Names of the files that are missing, not what the manifest says, or not in it. */
function damagedOf(manifest: Manifest, files: ReadonlyMap<string, Weighed>): readonly string[] {
  const wrong = manifest.files.filter(({ path, bytes, sha256 }) => {
    const there = files.get(path);
    return there?.bytes !== bytes || there.sha256 !== sha256;
  });
  const told = new Set(manifest.files.map(({ path }) => path));
  return [...wrong.map(({ path }) => path), ...[...files.keys()].filter((path) => !told.has(path))];
}

async function holdsSomething(folder: string): Promise<boolean> {
  const names = await fs.readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    // Something that is no folder.
    return [folder];
  });
  return names.length > 0;
}

/** As the product itself would open it. */
async function look(dataDir: string): Promise<Omit<Restored, "manifest">> {
  const store = await openStore({ dataDir });
  try {
    const broken: Verified[] = [];
    let [cases, events] = [0, 0];
    for await (const verified of store.verifyAll()) {
      cases += 1;
      events += verified.events;
      if (!verified.ok) broken.push(verified);
    }
    const { files, found } = await store.verifyFiles();
    return { cases, events, attachments: files, broken, found };
  } finally {
    await store.close();
  }
}
