/** Releases of a layer: their history, what differs between them, and taking back one that is not yet in force. */
import { differences } from "@jiefen/policy";
import type { Publication } from "@jiefen/store";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { moveRoutes } from "./move-routes.ts";
import { releaseSummaries } from "./release-view.ts";
import { getVisible, mayReview } from "./scope.ts";

const reading = ["policy.read"] as const;

export const releaseRoutes: readonly Route[] = [
  { method: "GET", path: "/api/releases/:layer", asks: reading, handle: list },
  { method: "GET", path: "/api/releases/:layer/:release/differences", asks: reading, handle: compare },
  { method: "POST", path: "/api/releases/:layer/:publication/withdraw", asks: ["policy.review"], handle: withdraw },
  ...moveRoutes,
];

async function list(call: SignedInCall<"GET /api/releases/:layer">): Promise<Answer> {
  const { layer } = await getVisible(call, call.params.layer);
  return { body: await releaseSummaries(call, layer) };
}

async function compare(call: SignedInCall<"GET /api/releases/:layer/:release/differences">): Promise<Answer> {
  const { policies } = call.service.store;
  const { layer } = await getVisible(call, call.params.layer);
  const history = await policies.history(layer);
  const { release } = call.params;
  const from = call.query.from ?? earlierThan(history, release);
  if (![release, from].every((digest) => history.some((publication) => publication.release === digest)))
    throw ProblemAnswer.of("not-found");
  const standing = await policies.getStanding(layer);
  const [before, after] = await Promise.all([compared(call, from ?? release), compared(call, release)]);
  return { body: differences({ ...before, standing }, { ...after, standing }) };
}

/** The first release of a layer differs from nothing: it is compared with itself. */
function earlierThan(history: readonly Publication[], release: string): string {
  const position = history.findIndex((publication) => publication.release === release);
  return history.slice(position + 1).find(({ withdrawnAt }) => withdrawnAt === undefined)?.release ?? release;
}

async function compared({ service }: Pick<SignedInCall, "service">, release: string) {
  const effective = await service.store.policies.findReleased(release);
  if (!effective) throw ProblemAnswer.of("not-found");
  return { effective, policy: await service.store.policies.getPolicy(release) };
}

async function withdraw(call: SignedInCall<"POST /api/releases/:layer/:publication/withdraw">): Promise<Answer> {
  const { store } = call.service;
  const layer = await getVisible(call, call.params.layer);
  if (!mayReview(call.reader, layer)) throw ProblemAnswer.of("not-permitted");
  const publication = (await store.policies.history(layer.layer)).find(({ id }) => id === call.params.publication);
  if (!publication) throw ProblemAnswer.of("not-found");
  if (!(await store.policies.withdraw(publication.id))) throw ProblemAnswer.of("not-scheduled");
  await store.audit.write({
    by: call.reader.person.id,
    kind: "releaseWithdrawn",
    layer: layer.layer,
    subject: publication.release,
    details: { publication: publication.id, effectiveFrom: publication.effectiveFrom, reason: call.body.reason },
  });
  return { body: await releaseSummaries(call, layer.layer) };
}
