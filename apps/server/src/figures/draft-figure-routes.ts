/** A figure as a draft declares it, tried out over the cases there are before anybody is shown it. */
import { type Figure, type FigureKey, factsIn, firstKeyOf, liesWithin, type Policy, type Text } from "@jiefen/policy";
import { allowed, type Reader } from "../access/reader.ts";
import type { DraftFigure, FigureDetail } from "../api/index.ts";
import { hiddenBehind } from "../mask/sensitive.ts";
import { getDraft, policyOf, standingOf } from "../policy-editing/draft-call.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { type AskedBoard, discretionFor } from "./asked-board.ts";
import { discreetWhole } from "./discretion.ts";
import { divisionsFrom } from "./figure-codes.ts";
import { figureParts } from "./figure-parts.ts";
import { figureView } from "./figure-view.ts";
import { gatherer } from "./gather.ts";
import { periodOf } from "./period.ts";

export const draftFigureRoutes: readonly Route[] = [
  { method: "GET", path: "/api/drafts/:id/figures/:figure", asks: ["policy.read"], handle: tried },
];

type Asking = SignedInCall<"GET /api/drafts/:id/figures/:figure">;

async function tried(call: Asking): Promise<Answer> {
  const { service, reader, params, query, today } = call;
  const { draft, layer } = await getDraft(call, params.id);
  const policy = await policyOf(call, draft);
  const figure = policy.board?.figures.find(({ id }) => id === params.figure);
  if (!figure) throw ProblemAnswer.of("not-found");
  const { policies } = service.store;
  const published = await policies.findLayer(layer.layer);
  const inForce = published && (await policies.getPolicy(published.release));
  const standing = await standingOf(call, layer);
  const own = reader.person.division;
  const division = liesWithin(layer.division, own) ? layer.division : own;
  const both = inForce ? [policy, inForce] : [policy];
  const by: FigureKey = query.by ?? figure.by ?? firstKeyOf(figure.over);
  const withheld = withheldTitles(both, reader, lookedAt(policy, figure, by));
  const asked: AskedBoard = {
    division,
    policy,
    standing,
    period: periodOf(query, today),
    today,
    narrowing: {
      ...(policy.board?.source !== undefined && { origin: { fact: policy.board.source } }),
      ...openTypes(both, reader),
    },
    narrowedBy: [],
    seesCases: allowed(reader, "case.read") !== "no",
    ...strictest(both.map((one) => discretionFor(reader, one, own, {}))),
  };
  const body: DraftFigure = {
    division: divisionsFrom(standing, division).find(({ code }) => code === division) ?? { code: division, title: layer.title },
    period: asked.period,
    withheld,
    ...(withheld.length === 0 && { detail: await detailOf(call, asked, figure, by) }),
  };
  return { body };
}

async function detailOf({ service }: Asking, asked: AskedBoard, figure: Figure, by: FigureKey): Promise<FigureDetail> {
  const gather = gatherer(service.store, asked);
  return {
    figure: await figureView(asked, figure, gather, (_figure, _period, value) => Promise.resolve(discreetWhole(asked, figure, value))),
    by,
    parts: await figureParts(asked, figure, by, gather),
  };
}

/** As the policy stands and as the draft has it: a draft makes nothing known that is withheld now. It can ask for anything, so that even its
 * whole can be of very few. */
function strictest(each: readonly Pick<AskedBoard, "discretion">[]): Pick<AskedBoard, "discretion"> {
  const [strict] = each.flatMap(({ discretion }) => discretion ?? []).toSorted((one, other) => other.below - one.below);
  return strict ? { discretion: { ...strict, wholeMayBeSmall: true } } : {};
}

/** A draft may look at anything, and may not tell anybody what is kept from them: neither as it declares a fact nor as it is declared now. */
function withheldTitles(policies: readonly Policy[], reader: Reader, names: readonly string[]): readonly Text[] {
  const sight = { personal: false, restricted: allowed(reader, "case.readRestricted") === "all" };
  return [...hiddenBehind(policies, sight, names)].flatMap((name) => policies.find(({ facts }) => facts[name])?.facts[name]?.title ?? []);
}

/** What the figure is worked out from, and what it is parted by. */
function lookedAt({ board }: Policy, { conditions, numerator, of }: Figure, by: FigureKey): readonly string[] {
  return [
    ...(conditions ? factsIn(conditions) : []),
    ...(numerator ? factsIn(numerator) : []),
    ...(of === undefined ? [] : [of]),
    ...(by === "origin" && board?.source !== undefined ? [board.source] : []),
  ];
}

/** Disputes of restricted types are counted for those alone who may read them. */
function openTypes(policies: readonly Policy[], reader: Reader): { readonly types?: readonly string[] } {
  if (allowed(reader, "case.readRestricted") === "all") return {};
  const closed = new Set(policies.flatMap(({ disputeTypes }) => disputeTypes.flatMap(({ id, restricted }) => (restricted ? [id] : []))));
  if (closed.size === 0) return {};
  const all = new Set(policies.flatMap(({ disputeTypes }) => disputeTypes.map(({ id }) => id)));
  return { types: [...all].filter((id) => !closed.has(id)) };
}
