/** Reads a zip archive within limits: nothing is unpacked beyond what an entry says it holds, and not more than allowed altogether. */
import { refuse } from "../refusal.ts";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./entry.ts";

/** Raw deflate, giving up as soon as more than `limit` bytes come out. Passed in: the platform has one. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array;

export interface ZipLimits {
  readonly entries: number;
  /** Unpacked, altogether. */
  readonly bytes: number;
}

const endSize = 22;
const longestComment = 0xffff;
const entrySize = 46;
const headSize = 30;
const encrypted = 0x0001;

/** Folders are left out. Throws `Refused`. */
export function readZip(archive: Uint8Array, inflate: Inflate, limits: ZipLimits): readonly ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) refuse(tooMany(limits.entries));
  const entries: ZipEntry[] = [];
  let [at, left] = [view.getUint32(end + 16, true), limits.bytes];
  for (let index = 0; index < count; index += 1) {
    const listed = listedAt(view, archive, at);
    at = listed.next;
    left -= listed.size;
    if (left < 0) refuse(tooLarge(limits.bytes));
    if (!listed.name.endsWith("/")) entries.push({ name: listed.name, bytes: unpacked(view, archive, listed, inflate) });
  }
  const names = new Set(entries.map(({ name }) => name));
  return names.size === entries.length ? entries : damaged();
}

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly head: number;
  readonly next: number;
}

function listedAt(view: DataView, archive: Uint8Array, at: number): Listed {
  if (at + entrySize > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return damaged();
  if (view.getUint16(at + 8, true) & encrypted) refuse({ zh: "压缩文件有密码。", en: "The archive is encrypted." });
  const nameLength = view.getUint16(at + 28, true);
  const after = at + entrySize + nameLength;
  return {
    name: new TextDecoder().decode(archive.subarray(at + entrySize, after)).replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    head: view.getUint32(at + 42, true),
    next: after + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

function unpacked(view: DataView, archive: Uint8Array, { head, method, packed, size, checksum }: Listed, inflate: Inflate): Uint8Array {
  if (head + headSize > view.byteLength || view.getUint32(head, true) !== 0x04034b50) return damaged();
  const from = head + headSize + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
  if (from + packed > archive.length) return damaged();
  const bytes = archive.subarray(from, from + packed);
  const plain = method === 0 ? bytes : method === 8 ? inflated(bytes, size, inflate) : damaged();
  return plain.length === size && crc32(plain) === checksum ? plain : damaged();
}

function inflated(bytes: Uint8Array, size: number, inflate: Inflate): Uint8Array {
  try {
    return inflate(bytes, size);
  } catch {
    return damaged();
  }
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - endSize; at >= Math.max(0, view.byteLength - endSize - longestComment); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return damaged();
}

function damaged(): never {
  return refuse({ zh: "文件打不开：不是完整的压缩格式。", en: "The file cannot be opened: it is no whole archive." });
}

const tooMany = (most: number) => ({
  zh: `压缩文件里的文件太多，最多 ${most} 个。`,
  en: `The archive holds too many files; at most ${most}.`,
});
const tooLarge = (most: number) => {
  const megabytes = Math.round(most / 2 ** 20);
  return { zh: `解压后太大，最多 ${megabytes} MB。`, en: `The archive is too large unpacked; at most ${megabytes} MB.` };
};
