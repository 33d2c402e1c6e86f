/** Moving open cases to the release in force: a declared step, with a dry run (law 7). */
import { type Actor, caseNumber, lossesOf } from "@jiefen/casework";
import type { Publication } from "@jiefen/store";
import type { MovePreview, MovesDone, MovesPreview } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { type Losing, mayRead, sumLosses } from "./move-losses.ts";
import { heldUnder, lapsedInWords, movedInWords, notMoved } from "./move-words.ts";
import { getVisible, mayReview } from "./scope.ts";

/** Cases tried in one answer: about a second's work. */
const most = 50;

const reviewing = ["policy.review"] as const;

export const moveRoutes: readonly Route[] = [
  { method: "GET", path: "/api/releases/:layer/moves", asks: reviewing, handle: preview },
  { method: "POST", path: "/api/releases/:layer/moves", asks: reviewing, handle: move },
];

async function preview(call: SignedInCall<"GET /api/releases/:layer/moves">): Promise<Answer> {
  const { store } = call.service;
  const { layer, release: to } = await getReviewed(call, call.params.layer);
  const cases: MovePreview[] = [];
  const losing: Losing[] = [];
  const after = await store.policies.getPolicy(to);
  const standing = await store.policies.getStanding(layer);
  const states = await store.openCasesUnderOthers(layer, to, most, call.query.after);
  for (const state of states) {
    const { id, version, release: from } = state;
    const executed = await store.desk.adopt({ actor: actorOf(call) }, id, version, to, { dryRun: true });
    const refused = notMoved(executed);
    const policy = await store.policies.getPolicy(from);
    const losses = lossesOf(after, policy, state);
    losing.push({ state, before: policy, losses });
    const before = await heldUnder(policy, standing, state, call.today);
    const changes = executed.ok
      ? [
          ...movedInWords(before, await heldUnder(after, standing, executed.state, call.today)).map(({ text }) => text),
          ...lapsedInWords(executed),
        ]
      : [];
    cases.push({
      id,
      ...(mayRead(call.reader, policy, state) ? { number: caseNumber(state) } : {}),
      from,
      version,
      losses,
      changes,
      ...(refused ? { refused } : {}),
    });
  }
  const counts = await store.openCasesByRelease(layer);
  const total = [...counts].reduce((sum, [release, count]) => (release === to ? sum : sum + count), 0);
  const last = states.length === most ? states.at(-1) : undefined;
  const losses = sumLosses(call, after, losing);
  const body: MovesPreview = { to, cases, losses, total, ...(last ? { next: last.id } : {}) };
  return { body };
}

async function move(call: SignedInCall<"POST /api/releases/:layer/moves">): Promise<Answer> {
  const { store } = call.service;
  const { layer, release: to } = await getReviewed(call, call.params.layer);
  const { conversions = [] } = call.body;
  if (call.body.to !== to) throw ProblemAnswer.of("other-release");
  for (const { id } of call.body.cases) {
    if ((await store.findState(id))?.layer !== layer) throw ProblemAnswer.of("not-found");
  }
  const cases: MovesDone["cases"][number][] = [];
  for (const { id, version } of call.body.cases) {
    const executed = await store.desk.adopt({ actor: actorOf(call) }, id, version, to, { conversions });
    const refused = notMoved(executed);
    cases.push({ id, moved: executed.ok, ...(refused ? { refused } : {}) });
  }
  const moved = cases.filter((one) => one.moved).map(({ id }) => id);
  await store.audit.write({
    by: call.reader.person.id,
    kind: "casesMoved",
    layer,
    subject: to,
    details: { moved, asked: cases.length, conversions },
  });
  const body: MovesDone = { to, cases };
  return { body };
}

async function getReviewed(call: Pick<SignedInCall, "service" | "reader">, id: string): Promise<Publication> {
  const layer = await getVisible(call, id);
  if (!mayReview(call.reader, layer)) throw ProblemAnswer.of("not-permitted");
  return layer;
}

function actorOf({ reader }: Pick<SignedInCall, "reader">): Actor {
  const { id, division } = reader.person;
  return { person: id, roles: reader.roles.map((role) => role.id), division };
}
