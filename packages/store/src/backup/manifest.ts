/** What a backup holds: its last file, so that a backup without it was broken off. */
import type { Weighed } from "./weigh.ts";

export const manifestFile = "manifest.json";

export interface BackedUp extends Weighed {
  /** Within the backup, with `/`. */
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

/** Undefined where this release cannot read it. */
export function manifestFrom(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is Manifest {
  if (!isObject(value) || value.format !== 1 || !Array.isArray(value.files)) return false;
  return [value.madeAt, value.cases, value.events].every((one) => typeof one === "number") && value.files.every(isBackedUp);
}

function isBackedUp(value: unknown): value is BackedUp {
  if (!isObject(value)) return false;
  const { path, bytes, sha256 } = value;
  return typeof path === "string" && staysInside(path) && typeof bytes === "number" && typeof sha256 === "string";
}

/** What leads out of the data folder is no part of a backup. */
export function staysInside(path: string): boolean {
  return /^[\w.-]+(\/[\w.-]+)*$/.test(path) && !path.split("/").some((part) => part === ".." || part === ".");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
