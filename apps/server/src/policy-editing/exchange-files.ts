/** A draft written in the formats of others. */

import { inflateRawSync } from "node:zlib";
import { type Exchanged, type Inflate, writeArchive, writeDmn, writeWorkbook } from "@jiefen/exchange";
import { compile } from "@jiefen/policy";
import { type Draft, policyJson } from "@jiefen/store";
import type { ExchangeFormat, ExportedFile } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { SignedInCall } from "../routes/call.ts";

type Asked = Pick<SignedInCall, "service">;

export const inflate: Inflate = (bytes, limit) => inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) });

/** Throws `draft-unsound`, with the issues, where the draft has errors: its names could not be written or read. */
export async function exchangedDraft({ service }: Asked, draft: Draft): Promise<Exchanged> {
  const { policy: valid, issues } = await service.store.drafts.look(draft);
  if (!valid) throw ProblemAnswer.of("draft-unsound", { issues: issues.filter(({ severity }) => severity === "error") });
  const above = draft.above === undefined ? undefined : await service.store.policies.findReleased(draft.above);
  return { valid, policy: compile(valid), ...(above && { above: above.documents }) };
}

export async function exportDraft(call: Asked, draft: Draft, format: ExchangeFormat): Promise<ExportedFile> {
  const { name, mediaType, bytes } = await written(call, draft, format);
  return { name, mediaType, content: Buffer.from(bytes).toString("base64") };
}

async function written(call: Asked, draft: Draft, format: ExchangeFormat) {
  const { layer } = draft;
  switch (format) {
    case "files": {
      const standing = await call.service.store.policies.standingFiles(layer);
      const own = [...draft.files, ...standing.filter((file) => file.layer === layer)];
      return {
        name: `${layer}.zip`,
        mediaType: "application/zip",
        // A template that is not kept here cannot be handed on: whoever reads the archive is told so.
        bytes: writeArchive(own, policyJson, await call.service.store.paperTemplates.named(own)),
      };
    }
    case "workbook": {
      const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      return { name: `${layer}.xlsx`, mediaType, bytes: await writeWorkbook(await exchangedDraft(call, draft)) };
    }
    case "dmn": {
      const { policy } = await exchangedDraft(call, draft);
      return { name: `${layer}.dmn`, mediaType: "application/xml", bytes: new TextEncoder().encode(writeDmn(policy)) };
    }
  }
}
