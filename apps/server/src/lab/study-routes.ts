/** The lab: proofs and findings about a policy, and what its scenarios exercise. */
import type { EffectivePolicy } from "@jiefen/policy";
import type { ChecksAnswer, CoverageAnswer } from "../api/index.ts";
import { getDraft } from "../policy-editing/draft-call.ts";
import { getVisible } from "../policy-editing/scope.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import type { StudyAsked } from "./study.ts";

export const studyRoutes: readonly Route[] = [
  { method: "GET", path: "/api/lab/:layer/checks", asks: ["policy.read"], handle: checks },
  { method: "GET", path: "/api/lab/:layer/coverage", asks: ["policy.read"], handle: coverage },
];

async function checks(call: SignedInCall<"GET /api/lab/:layer/checks">): Promise<Answer> {
  const about = await asked(call, call.query.draft);
  if (!about) return { body: { state: "unsound" } satisfies ChecksAnswer };
  const study = call.service.studies.ask("checks", about);
  const body: ChecksAnswer =
    study.state === "done" ? { state: "done", ...study.result } : study.state === "running" ? study : { state: "failed" };
  return { body };
}

async function coverage(call: SignedInCall<"GET /api/lab/:layer/coverage">): Promise<Answer> {
  const about = await asked(call, call.query.draft);
  if (!about) return { body: { state: "unsound" } satisfies CoverageAnswer };
  const study = call.service.studies.ask("coverage", about);
  const body: CoverageAnswer =
    study.state === "done" ? { state: "done", ...study.result } : study.state === "running" ? study : { state: "failed" };
  return { body };
}

type Asking = Pick<SignedInCall, "service" | "reader" | "today"> & { readonly params: { readonly layer: string } };

/** Undefined for a draft that has errors. Throws `not-found`. */
async function asked(call: Asking, draft: string | undefined): Promise<StudyAsked | undefined> {
  const { policies, drafts } = call.service.store;
  const layer = await getVisible(call, call.params.layer);
  const inForce = await policies.findReleased(layer.release);
  if (!inForce) throw ProblemAnswer.of("not-found");
  const above = inForce.above === undefined ? undefined : await policies.findReleased(inForce.above);
  const bounded = (policy: EffectivePolicy): StudyAsked => ({ policy, ...(above && { above }), today: call.today });
  if (draft === undefined) return bounded(inForce);
  const found = await getDraft(call, draft);
  if (found.draft.layer !== layer.layer) throw ProblemAnswer.of("not-found");
  const { effective, issues } = await drafts.look(found.draft);
  return issues.some(({ severity }) => severity === "error") ? undefined : { ...bounded(effective), inForce };
}
