/** Writes a zip archive whose entries are stored as they are: policies are small, and every tool can open it. */
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./entry.ts";

/** 1 January 1980: the same content gives the same bytes on any day. */
const noDate = 0x0021;
const utf8Names = 0x0800;
const version = 20;

/** INVARIANT: fewer than 65,535 entries and less than 4 GiB; a policy has neither. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const encoded = new TextEncoder().encode(name);
    const about = [version, utf8Names, 0, 0, noDate].flatMap(two);
    const sizes = [...four(crc32(bytes)), ...four(bytes.length), ...four(bytes.length), ...two(encoded.length), ...two(0)];
    const head = Uint8Array.from([...four(0x04034b50), ...about, ...sizes, ...encoded]);
    directory.push(
      Uint8Array.from([
        ...four(0x02014b50),
        ...two(version),
        ...about,
        ...sizes,
        ...two(0),
        ...two(0),
        ...two(0),
        ...four(0),
        ...four(offset),
        ...encoded,
      ]),
    );
    parts.push(head, bytes);
    offset += head.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = two(entries.length);
  const end = Uint8Array.from([...four(0x06054b50), ...two(0), ...two(0), ...count, ...count, ...four(size), ...four(offset), ...two(0)]);
  return joined([...parts, ...directory, end]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const two = (value: number): readonly number[] => [value & 0xff, (value >>> 8) & 0xff];
const four = (value: number): readonly number[] => [...two(value & 0xffff), ...two(value >>> 16)];
