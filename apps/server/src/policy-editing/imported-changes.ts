/** What a file that was brought in changes in a draft. */
import { type Brought, dmnChanges, documentChanges, readArchive, reading, readWorkbook } from "@jiefen/exchange";
import { documentKinds, findKind, type PolicyFile } from "@jiefen/policy";
import type { Draft } from "@jiefen/store";
import type { ImportedFile } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";
import { exchangedDraft, inflate } from "./exchange-files.ts";

type Asked = Pick<SignedInCall, "service">;

export async function importedChanges(call: Asked, draft: Draft, { format, content }: ImportedFile): Promise<Brought> {
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  switch (format) {
    case "files":
      return archiveChanges(call, draft, bytes);
    case "workbook":
      return readWorkbook(bytes, inflate, await exchangedDraft(call, draft));
    case "dmn":
      return dmnChanges(bytes, await exchangedDraft(call, draft));
  }
}

/** The archive is the whole layer: a file that it lacks goes. What no draft changes is left as it is. */
async function archiveChanges({ service }: Asked, draft: Draft, bytes: Uint8Array): Promise<Brought> {
  const read = reading(() => readArchive(bytes, inflate, draft.layer));
  if (!read.ok) return read;
  const { policies, drafts } = service.store;
  const above = draft.above === undefined ? undefined : await policies.findReleased(draft.above);
  const files = [...draft.files.filter((file) => !isEdited(file)), ...read.value.filter(isEdited)];
  const after = await policies.prepare({ layer: draft.layer, files, ...(draft.above === undefined ? {} : { above: draft.above }) });
  const before = await drafts.look(draft);
  const changes = documentChanges(before.effective.documents, after.effective.documents, above?.documents);
  return { ok: true, changes, outdated: false };
}

function isEdited({ path }: PolicyFile): boolean {
  const kind = findKind(path)?.kind;
  return kind !== undefined && documentKinds[kind].validity === "released" && documentKinds[kind].layering !== "own";
}
