/** Copies a file, and tells what was copied. */
import { createHash, type Hash } from "node:crypto";
import { createReadStream, createWriteStream, promises as fs } from "node:fs";
import { dirname } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

export interface Copied {
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** The copy is on the disk when this resolves. */
export async function copyFile(from: string, to: string): Promise<Copied> {
  await fs.mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const hash = createHash("sha256");
  const counting = passing(hash);
  await pipeline(createReadStream(from), counting.stream, createWriteStream(to, { flags: "wx", mode: 0o600, flush: true }));
  return { bytes: counting.bytes(), sha256: hash.digest("hex") };
}

/** Undefined where there is no such file. */
export async function weigh(path: string): Promise<Copied | undefined> {
  const stat = await fs.stat(path).catch(() => undefined);
  if (!stat?.isFile()) return undefined;
  const hash = createHash("sha256");
  for await (const part of createReadStream(path)) hash.update(part);
  return { bytes: stat.size, sha256: hash.digest("hex") };
}

function passing(hash: Hash): { readonly stream: Transform; bytes(): number } {
  let bytes = 0;
  const stream = new Transform({
    transform(part: Buffer, _encoding, done) {
      bytes += part.byteLength;
      hash.update(part);
      done(null, part);
    },
  });
  return { stream, bytes: () => bytes };
}
