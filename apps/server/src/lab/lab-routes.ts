/** The lab: a policy with all that bounds it, and cases of the desk to try it on. */
import { compile, contractsOf, liesWithin, type Policy, released } from "@jiefen/policy";
import type { CaseScope, NewView, Publication } from "@jiefen/store";
import { covers } from "../access/authorise.ts";
import { isRestricted } from "../access/is-restricted.ts";
import { allowed, scopeFor } from "../access/reader.ts";
import type { LabPolicy, StudiedCasesPage } from "../api/index.ts";
import { getDraft } from "../policy-editing/draft-call.ts";
import { getVisible } from "../policy-editing/scope.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { factsRead } from "./facts-read.ts";
import { type Studying, studiedCase, withheldFacts } from "./studied-case.ts";

export const labRoutes: readonly Route[] = [
  { method: "GET", path: "/api/lab/:layer", asks: ["policy.read"], handle: labPolicy },
  { method: "GET", path: "/api/lab/:layer/cases", asks: ["policy.read"], handle: studiedCases },
];

async function labPolicy(call: SignedInCall<"GET /api/lab/:layer">): Promise<Answer> {
  const { release } = await getVisible(call, call.params.layer);
  const { policies } = call.service.store;
  const policy = await policies.findReleased(release);
  if (!policy) throw ProblemAnswer.of("not-found");
  const above = policy.above === undefined ? undefined : await policies.findReleased(policy.above);
  const body: LabPolicy = { policy, ...(above ? { above } : {}), contracts: above ? contractsOf(released(above)) : {} };
  return { body, headers: { etag: `"lab-${release}"`, "cache-control": "private, no-cache" } };
}

/** Cases of the layer's division, as far as it is the reader's own. Whoever reads policy sees what grading sees; which case it is only learns who may
 * read the case. */
async function studiedCases(call: SignedInCall<"GET /api/lab/:layer/cases">): Promise<Answer> {
  const { service, reader, query, today, now } = call;
  const { store } = service;
  const layer = await getVisible(call, call.params.layer);
  const studying = await studyingOf(call, layer);
  const scope = studiedScope(call, layer);
  const limit = Math.min(500, Math.max(1, Number.parseInt(query.limit ?? "200", 10) || 200));
  const page = await store.list(scope, {}, { today, limit, cursor: query.cursor });
  const views: NewView[] = [];
  const items = await Promise.all(
    page.items
      .filter(({ state }) => liesWithin(state.heldBy, scope.division))
      .map(async ({ state }) => {
        const policy = await store.policies.getPolicy(state.release);
        const readable = covers(reader, "case.read", { state, restricted: isRestricted(policy, state) });
        const { one, shown } = studiedCase(studying, state, { policy, readable });
        if (shown.size > 0)
          views.push({ key: state, view: { id: store.newId(), person: reader.person.id, at: now, facts: [...shown].sort() } });
        return one;
      }),
  );
  await store.views.writeForDay(views, today);
  const body: StudiedCasesPage = {
    items,
    total: page.total,
    ...(page.next === undefined ? {} : { next: page.next }),
    withheld: withheldFacts(studying),
  };
  return { body };
}

/** Where the layer is wider than the reader's own division, what lies in that alone. */
function studiedScope({ reader }: SignedInCall<"GET /api/lab/:layer/cases">, { division }: Publication): CaseScope {
  const { origin: _, offered: __, ...scope } = scopeFor(reader, "policy.read");
  return { ...scope, division: liesWithin(division, scope.division) ? division : scope.division };
}

async function studyingOf(call: SignedInCall<"GET /api/lab/:layer/cases">, layer: Publication): Promise<Studying> {
  const { service, reader, query, today } = call;
  const policy = await service.store.policies.getPolicy(layer.release);
  const drafted = query.draft === undefined ? undefined : await draftedPolicy(call, query.draft, layer.layer);
  return {
    policy: drafted ?? policy,
    read: new Set([policy, ...(drafted ? [drafted] : [])].flatMap((one) => [...factsRead(one)])),
    restricted: allowed(reader, "case.readRestricted") !== "no",
    today,
  };
}

/** Undefined while the draft has errors: then the lab shows the policy in force. */
async function draftedPolicy(call: SignedInCall<"GET /api/lab/:layer/cases">, id: string, layer: string): Promise<Policy | undefined> {
  const { draft } = await getDraft(call, id);
  if (draft.layer !== layer) throw ProblemAnswer.of("not-found");
  const { effective, issues } = await call.service.store.drafts.look(draft);
  return issues.some(({ severity }) => severity === "error") ? undefined : compile(released(effective));
}
