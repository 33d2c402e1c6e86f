/** A layer's files as an archive, laid out as they are kept: `rules/<layer>/…`, `schemas/<layer>/…`. */
import { fileName, findKind, guardFile, type LayerTemplate, type PolicyFile } from "@jiefen/policy";
import { refuse } from "../refusal.ts";
import type { ZipEntry } from "../zip/entry.ts";
import { type Inflate, readZip } from "../zip/read-zip.ts";
import { writeZip } from "../zip/write-zip.ts";

const limits = { entries: 2000, bytes: 20 * 2 ** 20 };

export function templateFileName({ layer, digest }: Pick<LayerTemplate, "layer" | "digest">): string {
  return `rules/${layer}/templates/${digest}.docx`;
}

/** `written`: JSON as files have it. `templates`: those that the files name. */
export function writeArchive(
  files: readonly PolicyFile[],
  written: (content: unknown) => string,
  templates: readonly LayerTemplate[] = [],
): Uint8Array {
  const entries = [
    ...files.map(({ layer, path, content }) => ({ name: fileName(layer, path), bytes: new TextEncoder().encode(written(content)) })),
    ...templates.map((template) => ({ name: templateFileName(template), bytes: template.bytes })),
  ];
  return writeZip(entries.sort((one, other) => (one.name < other.name ? -1 : 1)));
}

/** What an archive holds of one layer. */
export interface LayerArchive {
  readonly files: readonly PolicyFile[];
  /** Word templates of papers. */
  readonly templates: readonly LayerTemplate[];
}

/** Whatever is of other layers, or no policy, is left aside; templates are held against the digests they are called by. Throws `Refused`. */
export function readArchive(bytes: Uint8Array, inflate: Inflate, layer: string, digestOf: (bytes: Uint8Array) => string): LayerArchive {
  const entries = readZip(bytes, inflate, limits);
  const files = filesIn(entries, layer);
  if (files.length === 0)
    refuse({
      zh: `压缩包里没有 \`${layer}\` 的文件（rules/${layer}/…）。`,
      en: `The archive has no files of \`${layer}\` (rules/${layer}/…).`,
    });
  for (const file of files) {
    const [issue] = guardFile(file);
    if (issue) refuse(issue.message, { zh: issue.file, en: issue.file });
  }
  return { files, templates: templatesIn(entries, layer, digestOf) };
}

function filesIn(entries: readonly ZipEntry[], layer: string): readonly PolicyFile[] {
  return entries.flatMap(({ name, bytes }): readonly PolicyFile[] => {
    // Archives made elsewhere often hold everything in one folder.
    const [, folder = "", owner, rest = ""] = /(?:^|\/)(rules|schemas)\/([^/]+)\/(.+\.json)$/.exec(name) ?? [];
    const path = `${folder}/${rest}`;
    return owner === layer && findKind(path) ? [{ layer, path, content: jsonIn(name, bytes) }] : [];
  });
}

function templatesIn(entries: readonly ZipEntry[], layer: string, digestOf: (bytes: Uint8Array) => string): readonly LayerTemplate[] {
  return entries.flatMap(({ name, bytes }): readonly LayerTemplate[] => {
    const [, owner, digest = ""] = /(?:^|\/)rules\/([^/]+)\/templates\/([0-9a-f]{64})\.docx$/.exec(name) ?? [];
    if (owner !== layer) return [];
    if (digestOf(bytes) !== digest)
      refuse(
        {
          zh: "Word 模板和它名称里的摘要对不上，可能在途中改动过。",
          en: "The Word template does not match the digest it is called by; it may have been changed on the way.",
        },
        { zh: name, en: name },
      );
    return [{ layer, digest, bytes }];
  });
}

function jsonIn(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return refuse({ zh: "不是正确的 JSON。", en: "This is no correct JSON." }, { zh: name, en: name });
  }
}
