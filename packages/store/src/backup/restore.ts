/** Puts a backup back into a folder of its own, and looks whether all of it is there and sound. */
import { promises as fs } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { syncFolder } from "../attachment/durably.ts";
import type { Verified } from "../case/verify.ts";
import { openStore } from "../store.ts";
import { BackupRefused } from "./backup-refused.ts";
import { copyFile } from "./copy-file.ts";
import { holdsSomething } from "./make-backup.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import type { FileFound } from "./verify-files.ts";

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
  readonly from: string;
  /** Made by this; it must not be there, or be empty. */
  readonly dataDir: string;
  /** Only looks whether it could be restored. */
  readonly dryRun?: boolean;
}

/** Nothing stands at `dataDir` before all of it was looked at. Throws `BackupRefused`. */
export async function restore({ from, dataDir, dryRun = false }: RestoreOptions): Promise<Restored> {
  if (await holdsSomething(dataDir)) throw new BackupRefused("not-empty", [dataDir]);
  const manifest = await readManifest(from);
  if (!manifest) throw new BackupRefused("no-backup", [from]);
  const making = `${resolve(dataDir)}.unfinished`;
  // What an earlier one that was broken off has left.
  await fs.rm(making, { recursive: true, force: true });
  await fs.mkdir(making, { recursive: true, mode: 0o700 });
  try {
    const damaged = await copyAll(from, making, manifest);
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

/** Names of the files that are missing, or not what the manifest says. */
async function copyAll(from: string, to: string, { files }: Manifest): Promise<readonly string[]> {
  const damaged: string[] = [];
  for (const { path, bytes, sha256 } of files) {
    const copied = await copyFile(join(from, path), join(to, path)).catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
      throw error;
    });
    if (copied?.bytes !== bytes || copied.sha256 !== sha256) damaged.push(path);
  }
  return damaged;
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
