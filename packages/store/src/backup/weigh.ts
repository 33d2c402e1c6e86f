/** How many bytes a file has, and their hash. */
import { createHash } from "node:crypto";
import { createReadStream, promises as fs } from "node:fs";

export interface Weighed {
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly sha256: string;
}

/** Undefined where there is no such file. */
export async function weigh(path: string): Promise<Weighed | undefined> {
  const stat = await fs.stat(path).catch(() => undefined);
  if (!stat?.isFile()) return undefined;
  return weighParts(createReadStream(path));
}

/** Weighs what passes, and hands it on to `to`. */
export async function weighParts(parts: AsyncIterable<Buffer>, to?: (part: Buffer) => Promise<unknown>): Promise<Weighed> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const part of parts) {
    bytes += part.byteLength;
    hash.update(part);
    await to?.(part);
  }
  return { bytes, sha256: hash.digest("hex") };
}
