/** Where the files of attachments stand in the data folder: each under the digest of its content, in folders that stay small. */
import { join } from "node:path";

export const attachmentsFolder = "attachments";
/** Made anew whenever they are missing; no part of a backup. */
const thumbnailsFolder = "thumbnails";

/** Relative to the data folder. */
export function filePlace(digest: string): string {
  return join(attachmentsFolder, digest.slice(0, 2), digest.slice(2, 4), digest);
}

export function thumbnailPlace(digest: string): string {
  return join(thumbnailsFolder, digest.slice(0, 2), digest.slice(2, 4), `${digest}.webp`);
}

export function isDigest(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}
