/** Takes a file in as it arrives: never whole in memory, never half in place. */
import { createHash } from "node:crypto";
import { promises as fs } from "node:fs";
import { join } from "node:path";
import type { AttachmentType } from "@jiefen/policy";
import { placeDurably } from "./durably.ts";
import { FileFault } from "./file-fault.ts";
import { attachmentsFolder, filePlace } from "./file-place.ts";
import { checkPicture, hasThumbnail } from "./picture.ts";
import { sniff } from "./sniff.ts";

export const incomingFolder = "incoming";

export interface Received {
  /** SHA-256 of the content, in hex. */
  readonly digest: string;
  readonly mediaType: AttachmentType;
  readonly bytes: number;
}

/** The same content twice is kept once. Throws `FileFault` for what is not taken; nothing is left behind then. */
export async function receive(dataDir: string, name: string, content: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Received> {
  const incoming = join(dataDir, attachmentsFolder, incomingFolder);
  await fs.mkdir(incoming, { recursive: true, mode: 0o700 });
  const arriving = join(incoming, name);
  try {
    const { digest, bytes } = await write(arriving, content, mostBytes);
    const mediaType = await sniff(arriving);
    if (hasThumbnail(mediaType)) await checkPicture(arriving);
    await placeDurably(arriving, join(dataDir, filePlace(digest)));
    return { digest, mediaType, bytes };
  } finally {
    await fs.rm(arriving, { force: true });
  }
}

async function write(path: string, content: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Pick<Received, "digest" | "bytes">> {
  const hash = createHash("sha256");
  const file = await fs.open(path, "wx", 0o600);
  let bytes = 0;
  try {
    for await (const part of content) {
      bytes += part.byteLength;
      if (bytes > mostBytes) throw new FileFault("file-too-large");
      hash.update(part);
      await file.write(part);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  if (bytes === 0) throw new FileFault("file-empty");
  return { digest: hash.digest("hex"), bytes };
}
