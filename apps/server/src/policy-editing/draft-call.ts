/** The draft that a request is about, and what becomes of what was done to it. */
import { compile, type Policy, type Standing } from "@jiefen/policy";
import type { Acted, Draft, WhyNot } from "@jiefen/store";
import type { DraftView } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { ProblemCode } from "../problem/wording.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import { draftView } from "./draft-view.ts";
import { mayEdit, mayReview, type Ruled, ruledBy } from "./scope.ts";

type Asked = Pick<SignedInCall, "service" | "reader">;

interface AskedDraft {
  readonly draft: Draft;
  /** Its layer, in force or begun. */
  readonly layer: Ruled;
}

/** Throws `not-found`. */
export async function getDraft(call: Asked, id: string): Promise<AskedDraft> {
  const draft = await call.service.store.drafts.find(id);
  if (!draft) throw ProblemAnswer.of("not-found");
  return { draft, layer: await ruledBy(call, draft) };
}

/** Throws `not-found`, and `not-permitted` in another division. */
export async function getDraftToEdit(call: Asked, id: string): Promise<AskedDraft> {
  const asked = await getDraft(call, id);
  if (!mayEdit(call.reader, asked.layer)) throw ProblemAnswer.of("not-permitted");
  return asked;
}

/** The same for reviewers, whose division must contain the layer's. */
export async function getDraftToReview(call: Asked, id: string): Promise<AskedDraft> {
  const asked = await getDraft(call, id);
  if (!mayReview(call.reader, asked.layer)) throw ProblemAnswer.of("not-permitted");
  return asked;
}

/** What the draft comes to. Throws `draft-unsound` where it has errors. */
export async function policyOf({ service }: Pick<SignedInCall, "service">, draft: Draft): Promise<Policy> {
  const { policy, issues } = await service.store.drafts.look(draft);
  if (!policy) throw ProblemAnswer.of("draft-unsound", { issues: issues.filter(({ severity }) => severity === "error") });
  return compile(policy);
}

/** What is always current in its layer; a policy that was never published stands under the layer above. */
export async function standingOf({ service }: Pick<SignedInCall, "service">, { layer, chain }: Ruled): Promise<Standing> {
  const { policies } = service.store;
  const known = (await policies.history(layer)).length > 0;
  return policies.getStanding(known ? layer : (chain.at(-2) ?? layer));
}

/** The draft as it is after what was done. Throws why it was not done. */
export async function answered(call: Asked, layer: Ruled, acted: Acted): Promise<Answer> {
  return { body: await viewOf(call, layer, acted) };
}

/** The same, for an answer that says more. */
export function viewOf(call: Asked, layer: Ruled, acted: Acted): Promise<DraftView> {
  if (!acted.ok) throw problemOf(acted);
  return draftView(call, acted.draft, layer);
}

const codes: Record<Exclude<WhyNot, "breach">, ProblemCode> = {
  unknown: "not-found",
  stale: "stale",
  conflict: "edit-conflict",
  taken: "layer-taken",
  "wrong-state": "wrong-state",
  full: "draft-full",
  "nothing-to-undo": "nothing-to-undo",
  "nothing-to-redo": "nothing-to-redo",
  overtaken: "draft-overtaken",
  newest: "draft-on-newest",
  "no-conflict": "no-conflict",
  unsound: "draft-unsound",
  "nothing-changed": "nothing-changed",
  "too-early": "effective-too-early",
  "own-work": "own-work",
  "other-digest": "other-digest",
};
const breaches = ["contract-breach", "laxer-addition", "field-fixed", "retire-instead"] as const;

function problemOf({ why, issues }: Extract<Acted, { readonly ok: false }>): ProblemAnswer {
  const extra = issues.length > 0 ? { issues } : {};
  if (why !== "breach") return ProblemAnswer.of(codes[why], extra);
  return ProblemAnswer.of(breaches.find((code) => issues.some((issue) => issue.code === code)) ?? "change-refused", extra);
}
