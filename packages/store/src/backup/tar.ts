/** Tar files (ustar), as every system reads them: one file after another, each behind a block that says its name and size. */
import { createReadStream } from "node:fs";

const block = 512;
/** What eleven octal digits say at most; larger sizes are written in binary. */
const mostOctal = 0o77777777777;
const place = { name: 0, mode: 100, size: 124, time: 136, sum: 148, type: 156, magic: 257, end: 345 } as const;

export interface TarEntry {
  readonly path: string;
  readonly bytes: number;
}

/** Throws where the path is too long for it. */
export function tarHeader({ path, bytes }: TarEntry, at: number): Buffer {
  const header = Buffer.alloc(block);
  if (header.write(path, place.name, 100) < Buffer.byteLength(path)) throw new Error(`The path is too long for a backup: ${path}`);
  header.write("0000600\0", place.mode);
  header.write("0000000\0", place.mode + 8);
  header.write("0000000\0", place.mode + 16);
  if (bytes <= mostOctal) header.write(`${bytes.toString(8).padStart(11, "0")}\0`, place.size);
  else {
    header.writeUInt8(0x80, place.size);
    header.writeBigUInt64BE(BigInt(bytes), place.size + 4);
  }
  header.write(
    `${Math.floor(at / 1000)
      .toString(8)
      .padStart(11, "0")}\0`,
    place.time,
  );
  header.write("0", place.type);
  header.write("ustar\x0000", place.magic);
  header.write(`${sumOf(header).toString(8).padStart(6, "0")}\0 `, place.sum);
  return header;
}

/** After the content of a file, up to the next block. */
export function tarPadding(bytes: number): Buffer {
  return Buffer.alloc((block - (bytes % block)) % block);
}

/** After the last file. */
export const tarEnd: Buffer = Buffer.alloc(2 * block);

/** Every byte added up, those of the sum itself counted as blanks. */
function sumOf(header: Buffer): number {
  return header.reduce((sum, byte, index) => sum + (index >= place.sum && index < place.sum + 8 ? 0x20 : byte), 0);
}

/** Something else than a tar file of plain files, or the first part of one. */
export class NoTar extends Error {}

/** Gives each file with its content, which has to be read before the next one is asked for. Throws `NoTar`. */
export async function* readTar(file: string): AsyncGenerator<{ readonly entry: TarEntry; readonly content: AsyncIterable<Buffer> }> {
  const parts = createReadStream(file)[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  async function* take(bytes: number): AsyncGenerator<Buffer> {
    for (let left = bytes; left > 0; ) {
      if (rest.length === 0) {
        const next: IteratorResult<Buffer> = await parts.next();
        if (next.done) throw new NoTar("The file ends too early.");
        rest = next.value;
      }
      const part = rest.subarray(0, left);
      rest = rest.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }
  const whole = (bytes: number) => gathered(take(bytes));
  try {
    for (;;) {
      const header = await whole(block);
      if (header.every((byte) => byte === 0)) return;
      const entry = entryOf(header);
      yield { entry, content: take(entry.bytes) };
      await whole(tarPadding(entry.bytes).length);
    }
  } finally {
    await parts.return?.();
  }
}

export async function gathered(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}

function entryOf(header: Buffer): TarEntry {
  const text = (from: number, length: number) =>
    header
      .toString("utf8", from, from + length)
      .replace(/\0.*$/s, "")
      .trim();
  const isPlain = text(place.type, 1) === "0" && header[place.end] === 0;
  if (!isPlain || Number.parseInt(text(place.sum, 8), 8) !== sumOf(header)) throw new NoTar("It holds something else than plain files.");
  const binary = header[place.size] === 0x80;
  const bytes = binary ? Number(header.readBigUInt64BE(place.size + 4)) : Number.parseInt(text(place.size, 12), 8);
  return { path: text(place.name, 100), bytes };
}
