/** Whatever an answer tells, as text: files that are packed are unpacked. */
import { inflateRawSync } from "node:zlib";
import { readZip } from "@jiefen/exchange";
import { pdfPages } from "../../packages/papers/src/fixtures/pdf-text.ts";

const limits = { entries: 1_000, bytes: 200_000_000 };
const starts = (bytes: Uint8Array, with_: string): boolean => new TextDecoder("latin1").decode(bytes.subarray(0, with_.length)) === with_;

/** What kind of file the bytes are, by how they begin. */
export function kindOf(bytes: Uint8Array): "pdf" | "zip" | "text" {
  return starts(bytes, "%PDF") ? "pdf" : starts(bytes, "PK") ? "zip" : "text";
}

/** Some files are sent within JSON. */
export function fileIn(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== "{".charCodeAt(0)) return bytes;
  const sent: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const isFile = typeof sent === "object" && sent !== null && "mediaType" in sent && "content" in sent;
  return isFile ? Buffer.from(String(sent.content), "base64") : bytes;
}

export function toldBy(bytes: Uint8Array): string {
  const kind = kindOf(bytes);
  if (kind === "pdf") return pdfPages(bytes).join("\n");
  if (kind === "text") return new TextDecoder().decode(bytes);
  const inflate = (packed: Uint8Array, limit: number) => inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  return readZip(bytes, inflate, limits)
    .map(({ bytes: entry }) => withoutMarkup(new TextDecoder().decode(entry)))
    .join("\n");
}

/** Word cuts a text into runs wherever it likes. */
const withoutMarkup = (xml: string): string => xml.replaceAll(/<[^>]*>/g, "");
