/** One case: taking in, looking at, commanding, verifying. */
import type { Facts, Item, Policy } from "@jiefen/policy";
import { liesWithin } from "@jiefen/policy";
import { covers } from "../access/authorise.ts";
import { permissionFor } from "../access/command-permission.ts";
import type { ChainCheck, PersonalCommand, Timeline, ViewsLog } from "../api/index.ts";
import { withEarlierFacts } from "../mask/earlier-facts.ts";
import { keepMasked } from "../mask/keep-masked.ts";
import { maskEvent, maskingOf } from "../mask/mask-case.ts";
import { sightOf } from "../mask/sensitive.ts";
import { veilOf } from "../mask/veil-case.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { caseView } from "../view/case-view.ts";
import { earlierDisputes } from "../view/earlier-disputes.ts";
import { peopleInEvents } from "../view/people-named.ts";
import { noteView } from "../view/view-log.ts";
import type { Answer, CaseCall, SignedInCall } from "./call.ts";
import { carriedOut, madeBefore, senderOf } from "./carried-out.ts";
import { checkPeople } from "./check-people.ts";
import { publishedFor } from "./published-for.ts";
import type { Route } from "./route.ts";

export const caseRoutes: readonly Route[] = [
  { method: "POST", path: "/api/cases", asks: ["case.create"], handle: takeIn },
  { method: "POST", path: "/api/earlier-disputes", asks: ["case.create"], handle: previewEarlier },
  {
    method: "GET",
    path: "/api/cases/:id",
    asks: ["case.read"],
    concerns: "case",
    handle: view,
  },
  { method: "GET", path: "/api/cases/:id/events", asks: ["case.read"], concerns: "case", handle: timeline },
  { method: "POST", path: "/api/cases/:id/commands", asks: ["case.read"], concerns: "case", handle: command },
  { method: "GET", path: "/api/cases/:id/verify", asks: ["log.verify"], concerns: "case", handle: verify },
  { method: "GET", path: "/api/cases/:id/views", asks: ["log.read"], concerns: "case", handle: views },
];

async function view(call: CaseCall): Promise<Answer> {
  return { body: await caseView(call) };
}

async function takeIn(call: SignedInCall<"POST /api/cases">): Promise<Answer> {
  const { type, facts, madeAt, round, division = call.reader.person.division } = call.body;
  const { store } = call.service;
  if (!liesWithin(division, call.reader.person.division)) throw ProblemAnswer.of("not-permitted");
  const layer = await store.policies.findLayerOf(division);
  if (!layer) throw ProblemAnswer.of("no-layer");
  const executed = await store.desk.takeIn({ ...senderOf(call), ...madeBefore(call, madeAt) }, layer.layer, { division, type, facts });
  if (executed.ok && round !== undefined) {
    const { id: caseId } = executed.state;
    await store.rounds.addCase(round, { division: executed.state.division, caseId, person: call.reader.person.id });
  }
  // Taken in on an earlier day, it has the days since then behind it at once.
  const advanced = executed.ok && executed.state.day < call.today ? await store.advanceCase(executed.state.id, call.today) : executed;
  return carriedOut(call, advanced.ok && executed.ok ? { ...executed, state: advanced.state } : executed, 201);
}

async function command(call: CaseCall<"POST /api/cases/:id/commands">): Promise<Answer> {
  const { version, command: sent, madeAt } = call.body;
  const { store } = call.service;
  const { state } = call.concerned;
  if (!covers(call.reader, permissionFor(call.policy, sent), call.concerned)) throw ProblemAnswer.of("not-permitted");
  await checkPeople(call, sent);
  const executed = await store.desk.execute({ ...senderOf(call), ...madeBefore(call, madeAt) }, state.id, version, unmasked(call, sent));
  return carriedOut(call, executed);
}

function unmasked(call: CaseCall, sent: PersonalCommand): PersonalCommand {
  const sight = sightOf(call.reader, call.concerned);
  const { state } = call.concerned;
  const eyes = { policy: call.policy, sight, veil: veilOf(call.policy, sight, state) };
  const kept = (facts: Facts) => keepMasked(eyes, state.facts, facts);
  switch (sent.kind) {
    case "recordFacts":
    case "correctFacts":
      return { ...sent, facts: kept(sent.facts) };
    case "step":
      return sent.values === undefined ? sent : { ...sent, values: kept(sent.values) };
    case "record":
    case "visit":
      return { ...sent, values: kept(sent.values) };
    case "supplement": {
      const filed = state.records.find(({ id }) => id === sent.record)?.values ?? {};
      return { ...sent, values: keepMasked(eyes, filed, sent.values) };
    }
    default:
      return sent;
  }
}

async function timeline(call: CaseCall): Promise<Answer> {
  const { service, reader, policy, concerned } = call;
  const { division, id, observed } = concerned.state;
  const events = await service.store.events({ division, id });
  const earlier = await earlierDisputes(service.store, reader, observed);
  const dictionary = await withEarlierFacts(service.store, policy, concerned.state);
  const readable = new Set(earlier.map(({ caseId }) => caseId));
  const masking = maskingOf(dictionary, sightOf(reader, concerned), readable, concerned.state);
  const entries = events.map(({ hash, ...event }) => ({ ...maskEvent(masking, event), hash }));
  await noteView(call, masking.noted.shown);
  const body: Timeline = { entries, people: await service.store.people.names(peopleInEvents(events)) };
  return { body };
}

async function verify({ service, concerned }: CaseCall): Promise<Answer> {
  const verified = await service.store.verifyCase(concerned.state.id);
  if (!verified) throw ProblemAnswer.of("not-found");
  const { ok, events, head, broken } = verified;
  const body: ChainCheck = { ok, events, ...(head === undefined ? {} : { head }), ...(broken ? { broken } : {}) };
  return { body };
}

async function views({ service, concerned }: CaseCall): Promise<Answer> {
  const { division, id } = concerned.state;
  const found = await service.store.views.of({ division, id });
  const body: ViewsLog = {
    views: found.map(({ person, at, facts }) => ({ person, at, facts })),
    people: await service.store.people.names(found.map(({ person }) => person)),
  };
  return { body };
}

/** Before anything is taken in: what the people named in the form have had before. */
async function previewEarlier(call: SignedInCall<"POST /api/earlier-disputes">): Promise<Answer> {
  const { layer, parties } = call.body;
  const { store } = call.service;
  const publication = await publishedFor(store, call.reader, layer);
  if (!publication) throw ProblemAnswer.of("not-found");
  const policy = await store.policies.getPolicy(publication.release);
  const observed = await store.observed(policy, factsOfParties(policy, parties));
  return { body: await earlierDisputes(store, call.reader, observed) };
}

function factsOfParties(policy: Policy, parties: readonly Item[]): Facts {
  const lists = Object.values(policy.facts).flatMap(({ origin }) =>
    origin.kind === "field" && origin.identity !== undefined && origin.list !== undefined ? [origin.list] : [],
  );
  return Object.fromEntries(lists.map((list) => [list, parties]));
}
