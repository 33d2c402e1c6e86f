/** Files beside a case: sent as they are, looked at by those who may see what they show. */
import { pipeline } from "node:stream/promises";
import { type Attachment, attachmentsOf } from "@jiefen/casework";
import { attachmentTypes } from "@jiefen/policy";
import { FileFault } from "@jiefen/store";
import { isVisible } from "../mask/mask-attachments.ts";
import { sightOf } from "../mask/sensitive.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, CaseCall } from "../routes/call.ts";
import { carriedOut, senderOf } from "../routes/carried-out.ts";
import type { Route } from "../routes/route.ts";
import { noteView } from "../view/view-log.ts";

export const attachmentRoutes: readonly Route[] = [
  { method: "POST", path: "/api/cases/:id/attachments", asks: ["case.step"], concerns: "case", handle: attach },
  { method: "GET", path: "/api/cases/:id/attachments/:attachment", asks: ["case.read"], concerns: "case", handle: look },
];

const mebibyte = 1024 * 1024;

async function attach(call: CaseCall<"POST /api/cases/:id/attachments">): Promise<Answer> {
  const { kind } = call.query;
  const { store } = call.service;
  const declared = call.policy.attachments?.kinds.find(({ id }) => id === kind);
  if (!declared) throw ProblemAnswer.of("no-such-kind");
  if (!call.upload) throw ProblemAnswer.of("not-a-file");
  const received = await store.files.receive(call.upload, declared.mostMegabytes * mebibyte).catch((error: unknown) => {
    if (error instanceof FileFault) throw ProblemAnswer.of(error.code);
    throw error;
  });
  const executed = await store.desk.execute(senderOf(call), call.concerned.state.id, undefined, {
    kind: "attach",
    attachment: { ...received, ...call.query },
  });
  return carriedOut(call, executed, 201);
}

async function look(call: CaseCall<"GET /api/cases/:id/attachments/:attachment">): Promise<Answer> {
  const { service, params, query, policy, reader, concerned } = call;
  const attachment = attachmentsOf(concerned.state).find(({ id }) => id === params.attachment);
  if (!attachment || !isVisible(policy, sightOf(reader, concerned), attachment)) throw ProblemAnswer.of("not-found");
  const small = query.size === "small";
  const { files } = service.store;
  const content = small ? await files.openThumbnail(attachment.digest) : await files.open(attachment.digest);
  if (!content) throw ProblemAnswer.of("file-missing");
  await noteView(call, new Set([viewedName(attachment)]));
  return {
    body: undefined,
    streamed: {
      name: small ? `${attachment.id}.webp` : fileName(attachment),
      mediaType: small ? "image/webp" : attachment.mediaType,
      shown: attachmentTypes[attachment.mediaType].form === "picture",
      write: (to) => pipeline(content, to),
    },
  };
}

/** Under which the log of views tells which file was looked at. */
function viewedName({ kind, id }: Attachment): string {
  return `attachment:${kind}:${id}`;
}

/** With the ending of what it is, whatever it was called. */
function fileName({ name, mediaType }: Attachment): string {
  const { ending } = attachmentTypes[mediaType];
  return name.toLowerCase().endsWith(`.${ending}`) ? name : `${name}.${ending}`;
}
