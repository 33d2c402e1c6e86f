/** What a file that was brought in changes in a draft. */
import {
  type Brought,
  dmnChanges,
  documentChanges,
  type LayerTemplate,
  type Refusal,
  readArchive,
  reading,
  readTemplates,
  readWorkbook,
} from "@jiefen/exchange";
import { compile, documentKinds, findKind, type Policy, type PolicyFile } from "@jiefen/policy";
import { type Draft, type Store, templateDigest, templatesNamed } from "@jiefen/store";
import type { ImportedFile } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";
import { exchangedDraft, inflate } from "./exchange-files.ts";
import { faultsOfTemplate } from "./faults-of-template.ts";

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
  const read = reading(() => ({
    files: readArchive(bytes, inflate, draft.layer),
    templates: readTemplates(bytes, inflate, draft.layer, templateDigest),
  }));
  if (!read.ok) return { brought: read, templates: [] };
  const named = new Set(templatesNamed(read.value.files));
  const templates = read.value.templates.filter(({ digest }) => named.has(digest));
  const { policies, drafts } = service.store;
  const above = draft.above === undefined ? undefined : await policies.findReleased(draft.above);
  const files = [...draft.files.filter((file) => !isEdited(file)), ...read.value.files.filter(isEdited)];
  const after = await policies.prepare({ layer: draft.layer, files, ...(draft.above === undefined ? {} : { above: draft.above }) });
  const before = await drafts.look(draft);
  const changes = documentChanges(before.effective.documents, after.effective.documents, above?.documents);
  const refusals = [
    ...(await lacking(service.store, [...named], templates)),
    ...(after.policy ? await templateRefusals(compile(after.policy), templates) : []),
  ];
  if (refusals.length > 0) return { brought: { ok: false, refusals }, templates: [] };
  return { brought: { ok: true, changes, outdated: false }, templates };
}

/** A paper whose template is nowhere could not be printed. */
async function lacking(
  { paperTemplates }: Store,
  named: readonly string[],
  brought: readonly LayerTemplate[],
): Promise<readonly Refusal[]> {
  const here = new Set(brought.map(({ digest }) => digest));
  const known = await Promise.all(named.map(async (digest) => here.has(digest) || (await paperTemplates.find(digest)) !== undefined));
  return named
    .filter((_, index) => !known[index])
    .map((digest) => ({
      message: {
        zh: `压缩包里缺少 Word 模板 ${digest.slice(0, 8)}….docx，本系统里也没有。请从原系统重新导出。`,
        en: `The archive lacks the Word template ${digest.slice(0, 8)}….docx, and it is not kept here. Export it again where it came from.`,
      },
    }));
}

/** What is wrong with a template is wrong wherever it comes from. */
async function templateRefusals(policy: Policy, templates: readonly LayerTemplate[]): Promise<readonly Refusal[]> {
  const faults = templates.map(async ({ digest, bytes }) => {
    const papers = policy.papers.filter(({ template }) => template?.digest === digest);
    const found = await Promise.all(papers.map((paper) => faultsOfTemplate(bytes, policy, paper)));
    return found.flatMap((some, index) => some.map((message) => ({ message, ...(papers[index] && { place: papers[index].title }) })));
  });
  return (await Promise.all(faults)).flat();
}

function isEdited({ path }: PolicyFile): boolean {
  const kind = findKind(path)?.kind;
  return kind !== undefined && documentKinds[kind].validity === "released" && documentKinds[kind].layering !== "own";
}
