/** What a file or a folder changes in a layer of the database. */
import { readFile } from "node:fs/promises";
import { type Brought, dmnChanges, documentChanges, readArchive, reading, readWorkbook } from "@jiefen/exchange";
import { documentKinds, findKind, type LayerTemplate, type PolicyFile } from "@jiefen/policy";
import { type Draft, type Publication, type Store, templateDigest } from "@jiefen/store";
import { Misuse } from "../command-line/misuse.ts";
import { type ReadFiles, readFilesIn } from "../policy/read-files.ts";
import { exchangedLayer, inflate } from "./exchanged-layer.ts";
import { formatOf } from "./format.ts";

export interface Imported {
  readonly brought: Brought;
  /** Organisation, guards and calendar that came along: no draft holds them. */
  readonly standing: readonly PolicyFile[];
  /** The whole layer as it came, and the Word templates that came along. */
  readonly given: readonly PolicyFile[];
  readonly templates: readonly LayerTemplate[];
}

/** Throws `Misuse` where there is nothing to read, `PolicyFilesError` where a folder's files cannot be read. */
export async function readImport(store: Store, publication: Publication, draft: Draft, path: string): Promise<Imported> {
  const format = formatOf(path);
  if (format === "folder") {
    const { files, templates } = await filesIn(path, draft.layer);
    return fromFiles(store, draft, files, templates);
  }
  const bytes = new Uint8Array(await readFile(path).catch(() => nothingAt(path)));
  if (format === "archive") {
    const read = reading(() => readArchive(bytes, inflate, draft.layer, templateDigest));
    return read.ok
      ? fromFiles(store, draft, read.value.files, read.value.templates)
      : { brought: read, standing: [], given: [], templates: [] };
  }
  const exchanged = await exchangedLayer(store, publication);
  const brought = format === "workbook" ? readWorkbook(bytes, inflate, exchanged) : dmnChanges(bytes, exchanged);
  return { brought, standing: [], given: [], templates: [] };
}

async function filesIn(path: string, layer: string): Promise<Pick<ReadFiles, "files" | "templates">> {
  const { files, templates, issues } = await readFilesIn(path);
  const [issue] = issues;
  if (issue) throw new Misuse(issue.message, issue.hint);
  const own = files.filter((file) => file.layer === layer);
  return own.length > 0 ? { files: own, templates } : nothingAt(path);
}

function nothingAt(path: string): never {
  throw new Misuse(
    { zh: `\`${path}\` 中没有可以导入的。`, en: `There is nothing to import in \`${path}\`.` },
    {
      zh: "写含 rules/ 与 schemas/ 的目录，或 .zip、.xlsx、.dmn 文件。",
      en: "Name a folder with rules/ and schemas/, or a .zip, .xlsx or .dmn file.",
    },
  );
}

/** The files are the whole layer: one that they lack goes. */
async function fromFiles(
  { policies }: Store,
  draft: Draft,
  given: readonly PolicyFile[],
  templates: Imported["templates"],
): Promise<Imported> {
  const { layer, above } = draft;
  const standing = given.filter(({ path }) => isOf(path, "current"));
  const files = [...draft.files.filter(({ path }) => path === "rules/layer.json"), ...given.filter(({ path }) => isOf(path, "released"))];
  const over = above === undefined ? {} : { above };
  const after = await policies.prepare({ layer, files, ...over });
  const before = await policies.prepare({ layer, files: draft.files, ...over });
  const aboveDocuments = above === undefined ? undefined : (await policies.findReleased(above))?.documents;
  const changes = documentChanges(before.effective.documents, after.effective.documents, aboveDocuments);
  return { brought: { ok: true, changes, outdated: false }, standing, given, templates };
}

function isOf(path: string, validity: "released" | "current"): boolean {
  const kind = findKind(path)?.kind;
  return kind !== undefined && documentKinds[kind].validity === validity && documentKinds[kind].layering !== "own";
}
