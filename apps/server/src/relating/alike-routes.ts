/** Which cases may be the same dispute: before one is taken in, and of one that is there. */
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, CaseCall, SignedInCall } from "../routes/call.ts";
import { publishedFor } from "../routes/published-for.ts";
import type { Route } from "../routes/route.ts";
import { alikeCases } from "./alike-view.ts";

export const alikeRoutes: readonly Route[] = [
  { method: "POST", path: "/api/alike", asks: ["case.create"], handle: beforeIntake },
  { method: "GET", path: "/api/cases/:id/alike", asks: ["case.read"], concerns: "case", handle: ofCase },
];

async function beforeIntake(call: SignedInCall<"POST /api/alike">): Promise<Answer> {
  const { layer, type, facts } = call.body;
  const { store } = call.service;
  const publication = await publishedFor(store, call.reader, layer);
  if (!publication) throw ProblemAnswer.of("not-found");
  const policy = await store.policies.getPolicy(publication.release);
  return { body: await alikeCases(store, call.reader, policy, { type, facts, acceptedOn: call.today }) };
}

async function ofCase({ service, reader, policy, concerned }: CaseCall): Promise<Answer> {
  const { state } = concerned;
  return { body: await alikeCases(service.store, reader, policy, state, [state.id]) };
}
