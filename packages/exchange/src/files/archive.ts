/** A layer's files as an archive, laid out as they are kept: `rules/<layer>/…`, `schemas/<layer>/…`. */
import { fileName, findKind, guardFile, type PolicyFile } from "@jiefen/policy";
import { refuse } from "../refusal.ts";
import { type Inflate, readZip } from "../zip/read-zip.ts";
import { writeZip } from "../zip/write-zip.ts";

const limits = { entries: 2000, bytes: 20 * 2 ** 20 };

/** The Word template of a paper, by the digest of its bytes: `rules/<layer>/templates/<digest>.docx`. */
export interface LayerTemplate {
  readonly layer: string;
  readonly digest: string;
  readonly bytes: Uint8Array;
}

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

/** The files of one layer; those of others, and whatever is no policy, are left aside. Throws `Refused`. */
export function readArchive(bytes: Uint8Array, inflate: Inflate, layer: string): readonly PolicyFile[] {
  const files = readZip(bytes, inflate, limits).flatMap(({ name, bytes: content }): readonly PolicyFile[] => {
    // Archives made elsewhere often hold everything in one folder.
    const [, folder = "", owner, rest = ""] = /(?:^|\/)(rules|schemas)\/([^/]+)\/(.+\.json)$/.exec(name) ?? [];
    const path = `${folder}/${rest}`;
    return owner === layer && findKind(path) ? [{ layer, path, content: jsonIn(name, content) }] : [];
  });
  if (files.length === 0)
    refuse({
      zh: `压缩包里没有 \`${layer}\` 的文件（rules/${layer}/…）。`,
      en: `The archive has no files of \`${layer}\` (rules/${layer}/…).`,
    });
  for (const file of files) {
    const [issue] = guardFile(file);
    if (issue) refuse(issue.message, { zh: issue.file, en: issue.file });
  }
  return files;
}

/** The Word templates of one layer, each held against the digest it is called by. Throws `Refused`. */
export function readTemplates(
  bytes: Uint8Array,
  inflate: Inflate,
  layer: string,
  digestOf: (bytes: Uint8Array) => string,
): readonly LayerTemplate[] {
  return readZip(bytes, inflate, limits).flatMap(({ name, bytes: content }): readonly LayerTemplate[] => {
    const [, owner, digest = ""] = /(?:^|\/)rules\/([^/]+)\/templates\/([0-9a-f]{64})\.docx$/.exec(name) ?? [];
    if (owner !== layer) return [];
    if (digestOf(content) !== digest)
      refuse(
        {
          zh: "Word 模板和它名称里的摘要对不上，可能在途中改动过。",
          en: "The Word template does not match the digest it is called by; it may have been changed on the way.",
        },
        { zh: name, en: name },
      );
    return [{ layer, digest, bytes: content }];
  });
}

function jsonIn(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return refuse({ zh: "不是正确的 JSON。", en: "This is no correct JSON." }, { zh: name, en: name });
  }
}
