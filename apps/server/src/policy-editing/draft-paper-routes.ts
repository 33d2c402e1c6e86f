/** A paper as a draft declares it, filled from a made-up case: as a page beside its form, and as a file. */
import { caseNumber } from "@jiefen/casework";
import { paperOf, type Subject } from "@jiefen/papers";
import type { Paper } from "@jiefen/policy";
import type { DraftPaper, DraftPaperQuery } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { asPdf, asWord, paperFile } from "../view/printed-paper.ts";
import { getDraft, policyOf, standingOf } from "./draft-call.ts";
import { type MadeUpCase, madeUpCase, madeUpPerson } from "./made-up-case.ts";

export const draftPaperRoutes: readonly Route[] = [
  { method: "GET", path: "/api/drafts/:id/papers/:paper", asks: ["policy.read"], handle: page },
  { method: "GET", path: "/api/drafts/:id/papers/:paper/file", asks: ["policy.read"], handle: asFile },
];

interface Tried extends Pick<MadeUpCase, "of" | "nextNumber"> {
  readonly subject: Subject;
  readonly paper: Paper;
}

async function page(call: SignedInCall<"GET /api/drafts/:id/papers/:paper">): Promise<Answer> {
  const { subject, paper, of, nextNumber } = await tried(call);
  const { title, language, blocks } = paperOf(subject, paper, of);
  const body: DraftPaper = {
    paper: { title, language, blocks },
    ...(nextNumber !== undefined && { nextNumber }),
    types: subject.policy.disputeTypes.filter(({ retired }) => !retired).map(({ id, title: called }) => ({ code: id, title: called })),
    type: subject.state.type,
  };
  return { body };
}

async function asFile(call: SignedInCall<"GET /api/drafts/:id/papers/:paper/file">): Promise<Answer> {
  const { subject, paper, of } = await tried(call);
  const { format } = call.query;
  const { bytes } = await (format === "pdf" ? asPdf(subject, paper, of, { large: false }) : asWord(call, subject, paper, of));
  return paperFile(paper.title.zh, subject.caseNumber, format, bytes);
}

/** Throws `not-found`, and `draft-unsound` while the draft has errors. */
async function tried(
  call: Pick<SignedInCall, "service" | "reader" | "today"> & {
    readonly params: { readonly id: string; readonly paper: string };
    readonly query: DraftPaperQuery;
  },
): Promise<Tried> {
  const { service, params, query, today } = call;
  const { draft, layer } = await getDraft(call, params.id);
  const policy = await policyOf(call, draft);
  const paper = policy.papers.find(({ id }) => id === params.paper);
  const types = policy.disputeTypes.filter(({ retired }) => !retired);
  const type = query.type === undefined ? types[0] : types.find(({ id }) => id === query.type);
  if (!paper || !type) throw ProblemAnswer.of("not-found");
  const standing = await standingOf(call, layer);
  const seed = Math.min(999_999, Math.max(1, Number.parseInt(query.seed ?? "1", 10) || 1));
  const made = await madeUpCase(
    { rules: { policy, standing }, division: layer.division, today, type, seed, lastNumber: service.store.lastPaperNumber },
    paper,
  );
  if (!made) throw ProblemAnswer.of("not-found");
  const { state, ...of } = made;
  const subject: Subject = {
    policy,
    standing,
    state,
    veiled: new Map(),
    withheld: new Set(),
    caseNumber: caseNumber(state),
    names: { [madeUpPerson]: "〔承办人〕" },
    today,
  };
  return { subject, paper, ...of };
}
