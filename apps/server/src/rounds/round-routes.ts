/** Rounds from household to household: kept by whoever leads one, read by those who may read cases there. */
import { dayAt, liesWithin } from "@jiefen/policy";
import type { KeptRound, RoundFilter } from "@jiefen/store";
import { allowed } from "../access/reader.ts";
import type { RoundPage } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { named, roundPeople } from "./round-people.ts";
import { roundViews } from "./round-view.ts";

export const roundRoutes: readonly Route[] = [
  { method: "GET", path: "/api/rounds", asks: ["case.read"], handle: list },
  { method: "POST", path: "/api/rounds", asks: ["case.create"], handle: keep },
];

const most = 200;

/** As with cases: what is told later from a device is believed for so long. */
const longestBack = 30 * 86_400_000;

async function list(call: SignedInCall<"GET /api/rounds">): Promise<Answer> {
  const { service, reader, query } = call;
  const { store } = service;
  const { division: own, id } = reader.person;
  const { division = own, from, to } = query;
  if (!liesWithin(division, own)) throw ProblemAnswer.of("not-found");
  const { items, total } = await store.rounds.list({ division, ...roundsSeenBy(call), from, to }, most);
  const last = await store.rounds.lastOf(id);
  const views = await roundViews(call, last ? [...items, last] : items);
  const lastView = views[items.length];
  const body: RoundPage = {
    items: views.slice(0, items.length),
    total,
    ...(lastView && { last: lastView }),
    people: await roundPeople(call),
  };
  return { body };
}

/** Who sees their own cases alone sees the rounds they were along on. */
export function roundsSeenBy({ reader }: Pick<SignedInCall, "reader">): Pick<RoundFilter, "person"> {
  return allowed(reader, "case.read") === "all" ? {} : { person: reader.person.id };
}

async function keep(call: SignedInCall<"POST /api/rounds">): Promise<Answer> {
  const { service, reader, body: request, now } = call;
  const { store } = service;
  const { division = reader.person.division, madeAt: told, place, ...entry } = request;
  if (!liesWithin(division, reader.person.division)) throw ProblemAnswer.of("not-permitted");
  const madeAt = Math.min(told ?? now, now);
  if (dayAt(madeAt) !== entry.on || now - madeAt > longestBack) throw ProblemAnswer.of("round-over");
  const before = await store.rounds.find(entry.id);
  const layer = await checkedChannel(call, division, before);
  const kept = await store.rounds.keep({
    ...entry,
    division,
    by: reader.person.id,
    ...(place === undefined ? {} : { place: place.trim() }),
    company: await named(call, entry.company, before?.company ?? []),
    visited: Math.max(entry.visited, entry.nothing),
    madeAt,
  });
  if (!kept.ok) throw ProblemAnswer.of(kept.kind === "changed" ? "round-changed" : "not-permitted");
  await note(call, layer, kept.round, kept.before);
  const [view] = await roundViews(call, [kept.round]);
  return { body: view };
}

/** The layer of the division. Throws `no-layer`, `round-over` where another day's round is written over, and `unknown-choice` for a way in that is not
 * walked in rounds or is none of the reader's. */
async function checkedChannel(
  { service, reader, body }: SignedInCall<"POST /api/rounds">,
  division: string,
  before: KeptRound | undefined,
) {
  const { policies } = service.store;
  const layer = await policies.findLayerOf(division);
  if (!layer) throw ProblemAnswer.of("no-layer");
  if (before && before.on !== body.on) throw ProblemAnswer.of("round-over");
  const policy = await policies.getPolicy(layer.release);
  const channel = policy.intake?.channels.find(({ id }) => id === body.channel);
  const theirs = channel?.round !== undefined && channel.roles.some((role) => reader.person.roles.includes(role));
  if (!theirs && before?.channel !== body.channel) throw ProblemAnswer.of("unknown-choice");
  return layer.layer;
}

/** Households counted one after another are the round itself; everything else puts it right. */
async function note(
  { service, reader }: SignedInCall<"POST /api/rounds">,
  layer: string,
  round: KeptRound,
  before: KeptRound | undefined,
): Promise<void> {
  if (before?.version === round.version) return;
  const onlyCounted =
    before !== undefined && before.visited <= round.visited && before.nothing <= round.nothing && sameOf(before) === sameOf(round);
  if (onlyCounted) return;
  await service.store.audit.write({
    by: reader.person.id,
    kind: before ? "roundCorrected" : "roundKept",
    layer,
    subject: round.id,
    details: { ...(before && { before: toldOf(before) }), after: toldOf(round) },
  });
}

const sameOf = ({ division, place, company }: KeptRound) => JSON.stringify([division, place, company]);

function toldOf({ division, on, place, visited, nothing }: KeptRound) {
  return { division, on, ...(place === undefined ? {} : { place }), visited, nothing };
}
