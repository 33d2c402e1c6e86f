/** Saying how cases have to do with each other, and merging them. */
import type { Command } from "@jiefen/casework";
import { mergeCommands, type PairedCommand, unmergeCommands } from "@jiefen/store";
import { covers } from "../access/authorise.ts";
import { isRestricted } from "../access/is-restricted.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, CaseCall } from "../routes/call.ts";
import { carriedOut, senderOf } from "../routes/carried-out.ts";
import type { Route } from "../routes/route.ts";
import { relationsOf } from "./relation-view.ts";

export const relationRoutes: readonly Route[] = [
  { method: "GET", path: "/api/cases/:id/relations", asks: ["case.read"], concerns: "case", handle: relations },
  { method: "POST", path: "/api/cases/:id/relations", asks: ["case.step"], concerns: "case", handle: relate },
  { method: "POST", path: "/api/cases/:id/merges", asks: ["case.step"], concerns: "case", handle: merge },
  { method: "POST", path: "/api/cases/:id/merges/undo", asks: ["case.step"], concerns: "case", handle: unmerge },
];

async function relations(call: CaseCall): Promise<Answer> {
  return { body: await relationsOf(call) };
}

/** Said of both cases where the reader may open the other; otherwise of this one alone. */
async function relate(call: CaseCall<"POST /api/cases/:id/relations">): Promise<Answer> {
  const { to, as } = call.body;
  const { store } = call.service;
  const { id } = call.concerned.state;
  const said = (other: string): Extract<Command, { readonly kind: "relate" }> => ({ kind: "relate", to: other, as });
  const reach = await reachOf(call, to);
  if (reach === "none") throw ProblemAnswer.of("not-found");
  const executed =
    reach === "told" || to === id
      ? await store.desk.execute(senderOf(call), id, undefined, said(to))
      : await store.desk.executePaired({ ...asked(call, to), commands: () => [said(to), said(id)] });
  return carriedOut(call, executed);
}

async function merge(call: CaseCall<"POST /api/cases/:id/merges">): Promise<Answer> {
  const { version, other, otherVersion, take, reason } = call.body;
  if ((await reachOf(call, other)) !== "worked on") throw ProblemAnswer.of("not-found");
  const executed = await call.service.store.desk.executePaired({
    ...asked(call, other),
    version,
    otherVersion,
    commands: (kept, merged) => mergeCommands(call.policy, kept.state, merged.state, take, reason),
  });
  return carriedOut(call, executed);
}

async function unmerge(call: CaseCall<"POST /api/cases/:id/merges/undo">): Promise<Answer> {
  const { other, reason } = call.body;
  if ((await reachOf(call, other)) !== "worked on") throw ProblemAnswer.of("not-found");
  const executed = await call.service.store.desk.executePaired({
    ...asked(call, other),
    commands: (one, two) => unmergeCommands(one, two, reason),
  });
  return carriedOut(call, executed);
}

function asked(call: CaseCall, other: string): Pick<PairedCommand, "actor" | "sender" | "request" | "caseId" | "other"> {
  return { ...senderOf(call), request: { id: call.concerned.state.id, asked: call.body }, caseId: call.concerned.state.id, other };
}

/** How far the reader reaches the other case; `told`: it is only told of. */
async function reachOf({ service, reader }: CaseCall, other: string): Promise<"none" | "told" | "read" | "worked on"> {
  const state = await service.store.findState(other);
  if (!state) return "none";
  const concerned = { state, restricted: isRestricted(await service.store.policies.getPolicy(state.release), state) };
  if (covers(reader, "case.step", concerned)) return "worked on";
  if (covers(reader, "case.read", concerned)) return "read";
  return concerned.restricted ? "none" : "told";
}
