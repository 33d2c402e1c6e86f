/** What a backup holds: written last, so that a backup without it was broken off. */
import { promises as fs } from "node:fs";
import { join } from "node:path";
import type { Copied } from "./copy-file.ts";

export const manifestFile = "manifest.json";

export interface BackedUp extends Copied {
  /** Relative to the backup, with `/`. */
  readonly path: string;
}

export interface Manifest {
  readonly format: 1;
  /** Epoch milliseconds. */
  readonly madeAt: number;
  readonly cases: number;
  readonly events: number;
  readonly files: readonly BackedUp[];
}

/** Undefined where there is none, or none that this release can read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await fs.readFile(join(folder, manifestFile), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await fs.writeFile(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { flag: "wx", mode: 0o600, flush: true });
}

function isManifest(value: unknown): value is Manifest {
  if (!isObject(value) || value.format !== 1 || !Array.isArray(value.files)) return false;
  return [value.madeAt, value.cases, value.events].every((one) => typeof one === "number") && value.files.every(isBackedUp);
}

/** What leaves the folder is no part of a backup. */
function isBackedUp(value: unknown): value is BackedUp {
  if (!isObject(value)) return false;
  const { path, bytes, sha256 } = value;
  return (
    typeof path === "string" &&
    /^[\w.-]+(\/[\w.-]+)*$/.test(path) &&
    !path.split("/").includes("..") &&
    typeof bytes === "number" &&
    typeof sha256 === "string"
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
