/** Which cases may be the same dispute as one that is about to be taken in. */
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import { publishedFor } from "../routes/published-for.ts";
import type { Route } from "../routes/route.ts";
import { alikeCases } from "./alike-view.ts";

export const alikeRoutes: readonly Route[] = [{ method: "POST", path: "/api/alike", asks: ["case.create"], handle: beforeIntake }];

async function beforeIntake(call: SignedInCall<"POST /api/alike">): Promise<Answer> {
  const { layer, type, facts } = call.body;
  const { store } = call.service;
  const publication = await publishedFor(store, call.reader, layer);
  if (!publication) throw ProblemAnswer.of("not-found");
  const policy = await store.policies.getPolicy(publication.release);
  return { body: await alikeCases(store, call.reader, policy, { type, facts, acceptedOn: call.today }) };
}
