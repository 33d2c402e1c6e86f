/** The roster of mediators: kept by those who manage a division, read by those who put teams together. */
import { liesWithin, type Policy, type Standing } from "@jiefen/policy";
import type { RosterEntry, RosterPerson } from "@jiefen/store";
import { allowed } from "../access/reader.ts";
import type { RosterEntryRequest, RosterPage, RosterView } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { rosterChoices } from "./roster-choices.ts";
import { keeps, rosterViews } from "./roster-view.ts";

const reading = ["roster.read"] as const;
const keeping = ["roster.manage"] as const;

export const rosterRoutes: readonly Route[] = [
  { method: "GET", path: "/api/roster", asks: reading, handle: list },
  { method: "POST", path: "/api/roster", asks: keeping, handle: add },
  { method: "GET", path: "/api/roster/:id", asks: reading, handle: show },
  { method: "POST", path: "/api/roster/:id", asks: keeping, handle: change },
];

const most = 300;

interface Known {
  readonly layer: string;
  /** The whole county or city: who is asked to mediate comes from beside, too. */
  readonly division: string;
  readonly policy: Policy;
  readonly standing: Standing;
}

async function knownTo({ service, reader }: Pick<SignedInCall, "service" | "reader">): Promise<Known> {
  const { layer } = reader;
  if (!layer) throw ProblemAnswer.of("no-layer");
  const { policies } = service.store;
  return {
    layer: layer.layer,
    division: layer.division,
    policy: await policies.getPolicy(layer.release),
    standing: await policies.getStanding(layer.layer),
  };
}

async function list(call: SignedInCall<"GET /api/roster">): Promise<Answer> {
  const { service, reader, query } = call;
  const { store } = service;
  const known = await knownTo(call);
  const { active, division = known.division, q, ...rest } = query;
  if (!liesWithin(division, known.division)) throw ProblemAnswer.of("not-found");
  const filter = { ...rest, division, q: q?.trim(), ...(active === undefined ? {} : { active: active === "true" }) };
  const { items, total } = await store.roster.list(filter, most);
  const mayAdd = allowed(reader, "roster.manage") !== "no";
  const accounts = mayAdd ? await store.people.within(reader.person.division) : [];
  const body: RosterPage = {
    items: await rosterViews(store, reader, items, known),
    total,
    division: known.division,
    ...rosterChoices(known.policy),
    accounts: accounts.map(({ id, name }) => ({ id, name })),
    mayAdd,
  };
  return { body };
}

async function show(call: SignedInCall<"GET /api/roster/:id">): Promise<Answer> {
  const known = await knownTo(call);
  const person = await call.service.store.roster.find(call.params.id);
  if (!person || !liesWithin(person.division, known.division)) throw ProblemAnswer.of("not-found");
  return { body: await viewOf(call, person, known) };
}

async function add(call: SignedInCall<"POST /api/roster">): Promise<Answer> {
  const { store } = call.service;
  const known = await knownTo(call);
  const entry = await checked(call, call.body, known);
  const person = await store.roster.add(store.newId(), entry);
  await note(call, "rosterAdded", known.layer, person, { after: told(entry) });
  return { status: 201, body: await viewOf(call, person, known) };
}

async function change(call: SignedInCall<"POST /api/roster/:id">): Promise<Answer> {
  const { store } = call.service;
  const known = await knownTo(call);
  const before = await store.roster.find(call.params.id);
  if (!before || !liesWithin(before.division, known.division)) throw ProblemAnswer.of("not-found");
  if (!keeps(call.reader, before.division)) throw ProblemAnswer.of("not-permitted");
  const { version, ...request } = call.body;
  const entry = await checked(call, request, known, before);
  const person = await store.roster.change(before.id, version, entry);
  if (!person) throw ProblemAnswer.of("roster-changed");
  await note(call, "rosterChanged", known.layer, person, { before: told(before), after: told(entry) });
  return { body: await viewOf(call, person, known) };
}

/** Throws `not-permitted` outside of the keeper's own division, and `unknown-division`, `unknown-choice`, `unknown-person` for what is not there. What an
 * entry held before may stay. */
async function checked(
  { service, reader }: Pick<SignedInCall, "service" | "reader">,
  request: RosterEntryRequest,
  { policy, standing }: Known,
  before?: RosterPerson,
): Promise<RosterEntry> {
  if (!keeps(reader, request.division)) throw ProblemAnswer.of("not-permitted");
  const places = new Set(standing.divisions.map(({ code }) => code));
  if ([request.division, ...request.serves].some((code) => !places.has(code))) throw ProblemAnswer.of("unknown-division");
  const { professions, languages, specialities } = rosterChoices(policy);
  const knows = (entries: readonly { readonly id: string }[], held: readonly string[], wanted: readonly string[]) =>
    wanted.every((id) => held.includes(id) || entries.some((entry) => entry.id === id));
  const fits =
    knows(professions, before ? [before.profession] : [], [request.profession]) &&
    knows(languages, before?.languages ?? [], request.languages) &&
    knows(specialities, before?.specialities ?? [], request.specialities);
  if (!fits) throw ProblemAnswer.of("unknown-choice");
  const { account } = request;
  if (account !== undefined && account !== before?.account) {
    const person = await service.store.people.find(account);
    if (!person?.active || !liesWithin(person.division, reader.person.division)) throw ProblemAnswer.of("unknown-person");
    if (await service.store.roster.ofAccount(account)) throw ProblemAnswer.of("roster-account-taken");
  }
  return { ...request, name: request.name.trim() };
}

/** What the audit keeps: not whose kin somebody is. */
function told({ name, division, profession, active }: RosterEntry) {
  return { name, division, profession, active };
}

async function note(
  { service, reader }: Pick<SignedInCall, "service" | "reader">,
  kind: "rosterAdded" | "rosterChanged",
  layer: string,
  { id }: RosterPerson,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  await service.store.audit.write({ by: reader.person.id, kind, layer, subject: id, details });
}

async function viewOf(
  { service, reader }: Pick<SignedInCall, "service" | "reader">,
  person: RosterPerson,
  known: Known,
): Promise<RosterView> {
  const [view] = await rosterViews(service.store, reader, [person], known);
  if (!view) throw new Error("One person gives one view.");
  return view;
}
