/** Policies, standing documents and decisions. */
import { checkFacts, type EffectivePolicy, evaluate, liesWithin, type Permission } from "@jiefen/policy";
import { ajvValidator, type Publication } from "@jiefen/store";
import { allowed, type Reader, scopeFor } from "../access/reader.ts";
import type { LayerSummary } from "../api/index.ts";
import { findBehind } from "../policy-editing/layer-behind.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "./call.ts";
import type { Route } from "./route.ts";

/** Whoever works on cases needs the policy for its forms. */
const reading: readonly Permission[] = ["policy.read", "case.read", "case.create", "letter.answer"];

export const policyRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/api/policies",
    asks: reading,
    handle: async (call) => ({ body: await Promise.all((await usable(call)).map((layer) => summary(call, layer))) }),
  },
  { method: "GET", path: "/api/policies/:layer", asks: reading, handle: currentPolicy },
  { method: "GET", path: "/api/policies/:layer/releases/:digest", asks: reading, handle: releasedPolicy },
  {
    method: "GET",
    path: "/api/standing/:layer",
    asks: reading,
    async handle(call) {
      const { layer, release } = await findReadable(call, call.params.layer);
      const { policies } = call.service.store;
      // English titles come from the release in force.
      const state = `${release}-${await policies.standingDigest(layer)}`;
      return { body: await policies.getStanding(layer), headers: { etag: `"${state}"` } };
    },
  },
  { method: "POST", path: "/api/decisions", asks: ["policy.read", "case.create"], handle: decision },
];

/** Layers of the reader's own division and of those within it. */
async function usable({ service, reader }: SignedInCall): Promise<readonly Publication[]> {
  return (await service.store.policies.layers()).filter((publication) => isUsable(reader, publication));
}

function isUsable({ person, layer }: Reader, publication: Publication): boolean {
  return publication.layer === layer?.layer || liesWithin(publication.division, person.division);
}

async function findUsable(call: SignedInCall, layer: string | undefined): Promise<Publication> {
  const publication = (await usable(call)).find((candidate) => candidate.layer === layer);
  if (!publication) throw ProblemAnswer.of("not-found");
  return publication;
}

/** Also the layer under which a case is handled that the reader may see: it may have come from elsewhere, or be offered. */
async function findReadable(call: SignedInCall, layer: string | undefined, release?: string): Promise<Publication> {
  const { service, reader } = call;
  const found = (await service.store.policies.layers()).find((publication) => publication.layer === layer);
  if (!found) throw ProblemAnswer.of("not-found");
  if (isUsable(reader, found) || (await service.store.hasCaseUnder(scopeFor(reader, "case.read"), found.layer, release))) return found;
  throw ProblemAnswer.of("not-found");
}

async function summary({ service, reader }: SignedInCall, publication: Publication): Promise<LayerSummary> {
  const { layer, title, division, chain, release, publishedAt } = publication;
  const behind = await findBehind(service.store, publication);
  const indexing = allowed(reader, "policy.read") === "no" ? undefined : await service.store.likeness.progress();
  return { id: layer, title, division, chain, release, publishedAt, ...(behind ? { behind } : {}), ...(indexing ? { indexing } : {}) };
}

async function currentPolicy(call: SignedInCall): Promise<Answer> {
  const { release } = await findUsable(call, call.params.layer);
  return {
    body: withoutScenarios(await getRelease(call, release)),
    headers: { etag: `"${release}"`, "cache-control": "private, no-cache" },
  };
}

/** A release never changes. */
async function releasedPolicy(call: SignedInCall): Promise<Answer> {
  const { layer } = await findReadable(call, call.params.layer, call.params.digest);
  const policy = await getRelease(call, call.params.digest ?? "");
  if (policy.layer !== layer) throw ProblemAnswer.of("not-found");
  return { body: withoutScenarios(policy), headers: { "cache-control": "private, max-age=31536000, immutable" } };
}

async function getRelease({ service }: SignedInCall, release: string): Promise<EffectivePolicy> {
  const policy = await service.store.policies.findReleased(release);
  if (!policy) throw ProblemAnswer.of("not-found");
  return policy;
}

function withoutScenarios(policy: EffectivePolicy): EffectivePolicy {
  const kept = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([path]) => !path.startsWith("rules/scenarios/")));
  return { ...policy, documents: kept(policy.documents), provenance: kept(policy.provenance) };
}

async function decision(call: SignedInCall<"POST /api/decisions">): Promise<Answer> {
  const { layer, type, facts, today = call.today } = call.body;
  const { release } = await findUsable(call, layer);
  const policy = await call.service.store.policies.getPolicy(release);
  if (!policy.disputeTypes.some(({ id }) => id === type)) throw ProblemAnswer.of("not-found");
  const issues = checkFacts(policy, type, facts, ajvValidator).filter(({ severity }) => severity === "error");
  if (issues.length > 0) throw ProblemAnswer.of("invalid-request", { issues });
  return { body: await evaluate(policy, type, facts, today) };
}
