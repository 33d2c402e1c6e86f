/** What a file that was brought in changes in a draft. */
import { type Brought, dmnChanges, documentChanges, type Refusal, readArchive, reading, readWorkbook } from "@jiefen/exchange";
import { compile, documentKinds, findKind, type LayerTemplate, type PolicyFile, type Text, type ValidPolicy } from "@jiefen/policy";
import { type Draft, type Store, templateDigest, templatesNamed } from "@jiefen/store";
import type { ImportedFile } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";
import { exchangedDraft, inflate } from "./exchange-files.ts";
import { templateFindings } from "./template-findings.ts";

type Asked = Pick<SignedInCall, "service">;

/** With the Word templates that came along, which are kept once the changes are taken over. */
export interface BroughtIn {
  readonly brought: Brought;
  readonly templates: readonly LayerTemplate[];
}

export async function importedChanges(call: Asked, draft: Draft, { format, content }: ImportedFile): Promise<BroughtIn> {
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  switch (format) {
    case "files":
      return archiveChanges(call, draft, bytes);
    case "workbook":
      return { brought: readWorkbook(bytes, inflate, await exchangedDraft(call, draft)), templates: [] };
    case "dmn":
      return { brought: dmnChanges(bytes, await exchangedDraft(call, draft)), templates: [] };
  }
}

/** The archive is the whole layer: a file that it lacks goes. What no draft changes is left as it is. */
async function archiveChanges({ service }: Asked, draft: Draft, bytes: Uint8Array): Promise<BroughtIn> {
  const read = reading(() => readArchive(bytes, inflate, draft.layer, templateDigest));
  if (!read.ok) return { brought: read, templates: [] };
  const named = new Set(templatesNamed(read.value.files));
  const templates = read.value.templates.filter(({ digest }) => named.has(digest));
  const { policies, drafts } = service.store;
  const above = draft.above === undefined ? undefined : await policies.findReleased(draft.above);
  const files = [...draft.files.filter((file) => !isEdited(file)), ...read.value.files.filter(isEdited)];
  const after = await policies.prepare({ layer: draft.layer, files, ...(draft.above === undefined ? {} : { above: draft.above }) });
  const before = await drafts.look(draft);
  const changes = documentChanges(before.effective.documents, after.effective.documents, above?.documents);
  const refusals = await templateRefusals(service.store, after.policy, templates);
  if (refusals.length > 0) return { brought: { ok: false, refusals }, templates: [] };
  return { brought: { ok: true, changes, outdated: false }, templates };
}

/** What is wrong with a template is wrong wherever it comes from; those kept here were looked at when they came. */
async function templateRefusals(
  store: Store,
  valid: ValidPolicy | undefined,
  templates: readonly LayerTemplate[],
): Promise<readonly Refusal[]> {
  if (valid) {
    const found = await templateFindings(store, compile(valid), templates);
    return found.map(({ paper, code, message }) => ({
      message: code === "template-missing" ? again(message) : message,
      place: paper.title,
    }));
  }
  const known = await Promise.all(templates.map(({ digest }) => store.paperTemplates.find(digest)));
  if (known.every((bytes) => bytes !== undefined)) return [];
  const message = {
    zh: "压缩包里的政策有错误，带来的 Word 模板无法核对。请先在原系统改正后重新导出。",
    en: "The policy in the archive has errors, so that the Word templates it brings cannot be checked. Mend it where it came from and export it again.",
  };
  return [{ message }];
}

function again({ zh, en }: Text): Text {
  return { zh: `${zh}请从原系统重新导出。`, en: `${en} Export it again where it came from.` };
}

function isEdited({ path }: PolicyFile): boolean {
  const kind = findKind(path)?.kind;
  return kind !== undefined && documentKinds[kind].validity === "released" && documentKinds[kind].layering !== "own";
}
