/** Word templates of papers: the standard one to be adapted, an adapted one brought in and checked. */
import { standardTemplate } from "@jiefen/papers";
import type { Paper, Policy } from "@jiefen/policy";
import { type Draft, largestTemplate } from "@jiefen/store";
import type { ExportedFile, TemplateTaken } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { wordMediaType } from "../view/word-media-type.ts";
import { getDraft, getDraftToEdit, policyOf, viewOf } from "./draft-call.ts";
import { faultsOfTemplate } from "./faults-of-template.ts";

export const templateRoutes: readonly Route[] = [
  { method: "GET", path: "/api/drafts/:id/templates/:paper", asks: ["policy.read"], handle: template },
  { method: "POST", path: "/api/drafts/:id/templates/:paper", asks: ["policy.edit"], handle: bringIn },
];

interface Drafted {
  readonly policy: Policy;
  readonly paper: Paper;
}

/** Throws `draft-unsound` where the draft has errors: its place-holders could not be told. */
async function getPaper(call: Pick<SignedInCall, "service">, draft: Draft, id: string): Promise<Drafted> {
  const policy = await policyOf(call, draft);
  const paper = policy.papers.find((one) => one.id === id);
  if (!paper) throw ProblemAnswer.of("not-found");
  return { policy, paper };
}

async function template(call: SignedInCall<"GET /api/drafts/:id/templates/:paper">): Promise<Answer> {
  const { draft } = await getDraft(call, call.params.id);
  const { paper } = await getPaper(call, draft, call.params.paper);
  const own = call.query.which === "own" ? paper.template : undefined;
  const bytes = own ? await call.service.store.paperTemplates.find(own.digest) : await standardTemplate(paper);
  if (!bytes || (call.query.which === "own" && !own)) throw ProblemAnswer.of("not-found");
  const body: ExportedFile = {
    name: own?.name ?? `${paper.title.zh}.docx`,
    mediaType: wordMediaType,
    content: Buffer.from(bytes).toString("base64"),
  };
  return { body, file: true };
}

async function bringIn(call: SignedInCall<"POST /api/drafts/:id/templates/:paper">): Promise<Answer> {
  const { draft, layer } = await getDraftToEdit(call, call.params.id);
  const { store } = call.service;
  const { version, name, content } = call.body;
  if (draft.version !== version) throw ProblemAnswer.of("stale");
  const { policy, paper } = await getPaper(call, draft, call.params.paper);
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  if (bytes.length > largestTemplate) throw ProblemAnswer.of("too-large");
  const refusals = await faultsOfTemplate(bytes, policy, paper);
  if (refusals.length > 0) return { body: { refusals } satisfies TemplateTaken };
  const value = { digest: await store.paperTemplates.keep(bytes), name };
  const change = { path: "rules/papers.json", pointer: `/papers/${paper.id}/template`, value };
  const acted = await store.drafts.edit({ id: draft.id, version, by: call.reader.person.id }, [change]);
  return { body: { refusals, draft: await viewOf(call, layer, acted) } satisfies TemplateTaken };
}
