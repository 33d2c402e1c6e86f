/** Drafts: opened, edited, checked, submitted, reviewed, published. */
import { liesWithin } from "@jiefen/policy";
import { divisionOf, type On } from "@jiefen/store";
import type { DraftPresence } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { brokenGuardrails } from "./broken-guardrails.ts";
import { answered, getDraft, getDraftToEdit, getDraftToReview } from "./draft-call.ts";
import { draftCheck } from "./draft-check.ts";
import { draftImpact } from "./draft-impact.ts";
import { draftSummary, draftView } from "./draft-view.ts";
import { getVisible, mayEdit, ruledBy, visibleLayers } from "./scope.ts";

const reading = ["policy.read"] as const;
const editing = ["policy.edit"] as const;
const reviewing = ["policy.review"] as const;

export const draftRoutes: readonly Route[] = [
  { method: "GET", path: "/api/drafts", asks: reading, handle: list },
  { method: "POST", path: "/api/drafts", asks: editing, handle: open },
  { method: "GET", path: "/api/drafts/:id", asks: reading, handle: show },
  { method: "GET", path: "/api/drafts/:id/check", asks: reading, handle: check },
  { method: "GET", path: "/api/drafts/:id/impact", asks: reading, handle: draftImpact },
  { method: "POST", path: "/api/drafts/:id/edits", asks: editing, handle: edit },
  { method: "POST", path: "/api/drafts/:id/presence", asks: reading, handle: present },
  { method: "POST", path: "/api/drafts/:id/undo", asks: editing, handle: undo },
  { method: "POST", path: "/api/drafts/:id/redo", asks: editing, handle: redo },
  { method: "POST", path: "/api/drafts/:id/submit", asks: editing, handle: submit },
  { method: "POST", path: "/api/drafts/:id/take-back", asks: editing, handle: takeBack },
  { method: "POST", path: "/api/drafts/:id/discard", asks: editing, handle: discard },
  { method: "POST", path: "/api/drafts/:id/return", asks: reviewing, handle: giveBack },
  { method: "POST", path: "/api/drafts/:id/approve", asks: reviewing, handle: approve },
];

async function list(call: SignedInCall<"GET /api/drafts">): Promise<Answer> {
  const { layer } = call.query;
  const layers = layer === undefined ? await visibleLayers(call) : [await getVisible(call, layer)];
  const { drafts: kept } = call.service.store;
  const drafts = await kept.list(layers.map((one) => one.layer));
  const first =
    layer === undefined ? (await kept.begun()).filter(({ files }) => liesWithin(divisionOf(files) ?? "", call.reader.person.division)) : [];
  const body = await Promise.all(
    [...first.filter(({ id }) => drafts.every((draft) => draft.id !== id)), ...drafts].map(async (draft) =>
      draftSummary(call, draft, layers.find((one) => one.layer === draft.layer) ?? (await ruledBy(call, draft))),
    ),
  );
  return { body };
}

async function open(call: SignedInCall<"POST /api/drafts">): Promise<Answer> {
  const { layer: id, title, from, standOn } = call.body;
  const layer = await getVisible(call, id);
  if (!mayEdit(call.reader, layer)) throw ProblemAnswer.of("not-permitted");
  const named = title === undefined ? {} : { title: title.trim() };
  const opening = { layer: id, ...named, onNewest: standOn === "newest", by: call.reader.person.id };
  const acted = await call.service.store.drafts.open(from === undefined ? opening : { ...opening, from });
  return { ...(await answered(call, layer, acted)), status: 201 };
}

async function show(call: SignedInCall<"GET /api/drafts/:id">): Promise<Answer> {
  const { draft, layer } = await getDraft(call, call.params.id);
  return { body: await draftView(call, draft, layer) };
}

async function check(call: SignedInCall<"GET /api/drafts/:id/check">): Promise<Answer> {
  const { draft } = await getDraft(call, call.params.id);
  return { body: await draftCheck(call, draft) };
}

async function edit(call: SignedInCall<"POST /api/drafts/:id/edits">): Promise<Answer> {
  const { layer } = await getDraftToEdit(call, call.params.id);
  return answered(call, layer, await call.service.store.drafts.edit(on(call), call.body.changes, call.body.seen));
}

async function present(call: SignedInCall<"POST /api/drafts/:id/presence">): Promise<Answer> {
  const { store } = call.service;
  const { draft } = await getDraft(call, call.params.id);
  const { path, pointer = "" } = call.body;
  const me = call.reader.person.id;
  const others = store.presence.here(draft.id, { person: me, ...(path === undefined ? {} : { place: { path, pointer } }) });
  const names = await store.people.names(others.map(({ person }) => person));
  const body: DraftPresence = {
    version: draft.version,
    others: others.map(({ person, place }) => ({ person: { id: person, name: names[person] ?? person }, ...place })),
  };
  return { body };
}

async function undo(call: SignedInCall<"POST /api/drafts/:id/undo">): Promise<Answer> {
  const { layer } = await getDraftToEdit(call, call.params.id);
  return answered(call, layer, await call.service.store.drafts.undo(on(call)));
}

async function redo(call: SignedInCall<"POST /api/drafts/:id/redo">): Promise<Answer> {
  const { layer } = await getDraftToEdit(call, call.params.id);
  return answered(call, layer, await call.service.store.drafts.redo(on(call)));
}

async function submit(call: SignedInCall<"POST /api/drafts/:id/submit">): Promise<Answer> {
  const { draft, layer } = await getDraftToEdit(call, call.params.id);
  const { note, effectiveFrom } = call.body;
  const broken = draft.state === "open" && draft.version === call.body.version ? await brokenGuardrails(call, draft) : [];
  if (broken.length > 0) throw ProblemAnswer.of("draft-unsound", { issues: broken });
  return answered(call, layer, await call.service.store.drafts.submit(on(call), { note, effectiveFrom }));
}

async function takeBack(call: SignedInCall<"POST /api/drafts/:id/take-back">): Promise<Answer> {
  const { layer } = await getDraftToEdit(call, call.params.id);
  return answered(call, layer, await call.service.store.drafts.takeBack(on(call)));
}

async function discard(call: SignedInCall<"POST /api/drafts/:id/discard">): Promise<Answer> {
  const { layer } = await getDraftToEdit(call, call.params.id);
  return answered(call, layer, await call.service.store.drafts.discard(on(call)));
}

async function giveBack(call: SignedInCall<"POST /api/drafts/:id/return">): Promise<Answer> {
  const { layer } = await getDraftToReview(call, call.params.id);
  return answered(call, layer, await call.service.store.drafts.return(on(call), call.body.reason));
}

async function approve(call: SignedInCall<"POST /api/drafts/:id/approve">): Promise<Answer> {
  const { layer } = await getDraftToReview(call, call.params.id);
  const { store, later } = call.service;
  const answer = await answered(call, layer, await store.drafts.approve(on(call), call.body.digest));
  later("rebases", async () => void (await store.openRebases()));
  return answer;
}

interface Doing {
  readonly params: { readonly id: string };
  readonly body: { readonly version: number };
  readonly reader: SignedInCall["reader"];
}

function on({ params, body, reader }: Doing): On {
  return { id: params.id, version: body.version, by: reader.person.id };
}
