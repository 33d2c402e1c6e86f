/** What layers have otherwise than the layer above them: each in sentences, and all side by side. */
import { type Compared, type Difference, differences, type EffectivePolicy, released, segmentsOf } from "@jiefen/policy";
import type { Publication } from "@jiefen/store";
import type { DifferenceMatrix, LayerDifferences, LayerName } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { differenceRows } from "./difference-rows.ts";
import { getDraft } from "./draft-call.ts";
import { draftTitle } from "./draft-title.ts";
import { getVisible, visibleLayers } from "./scope.ts";

export const differenceRoutes: readonly Route[] = [
  { method: "GET", path: "/api/differences", asks: ["policy.read"], handle: matrix },
  { method: "GET", path: "/api/differences/:layer", asks: ["policy.read"], handle: ofLayer },
];

type Asked = Pick<SignedInCall, "service">;

async function ofLayer(call: SignedInCall<"GET /api/differences/:layer">): Promise<Answer> {
  const { draft: id } = call.query;
  return { body: id === undefined ? await ofRelease(call) : await ofDraft(call, id) };
}

async function ofRelease(call: SignedInCall<"GET /api/differences/:layer">): Promise<LayerDifferences> {
  const publication = await getVisible(call, call.params.layer);
  const after = await compared(call, publication.release, publication.layer);
  return { layer: nameOf(after.effective), ...(await fromAbove(call, after)), unsound: false };
}

async function ofDraft(call: SignedInCall<"GET /api/differences/:layer">, id: string): Promise<LayerDifferences> {
  const { draft } = await getDraft(call, id);
  if (draft.layer !== call.params.layer) throw ProblemAnswer.of("not-found");
  const { effective, sound } = await call.service.store.drafts.check(draft);
  const about = { layer: nameOf(effective), draft: { id, title: await draftTitle(call.service.store, draft) } };
  if (!sound) return { ...about, unsound: true, items: [] };
  return { ...about, ...(await fromAbove(call, { effective, policy: sound.policy, standing: sound.standing })), unsound: false };
}

/** Against the release of the layer above that it stands on. */
async function fromAbove(call: Asked, after: Compared): Promise<Pick<LayerDifferences, "above" | "items">> {
  const { above } = after.effective;
  if (above === undefined) return { items: [] };
  const before = await compared(call, above, after.effective.chain.at(-2) ?? "");
  return { above: nameOf(before.effective), items: told(before, after) };
}

/** That each layer is another needs no saying. */
function told(before: Compared, after: Compared): readonly Difference[] {
  return differences({ ...before, standing: after.standing }, after).filter(
    ({ part, path, pointer }) => part !== "layer" && !(path === "schemas/i18n/en.json" && segmentsOf(pointer)[0] === "rules/layer.json"),
  );
}

async function matrix(call: SignedInCall<"GET /api/differences">): Promise<Answer> {
  const { policies } = call.service.store;
  const lower = (await visibleLayers(call)).filter(({ chain }) => chain.length > 1);
  const ids = [...new Set([...lower].sort((one, other) => one.chain.length - other.chain.length).map(({ chain }) => chain.at(-2) ?? ""))];
  const bases = (await Promise.all(ids.map((id) => policies.findLayer(id)))).filter((base) => base !== undefined);
  const base = call.query.above === undefined ? bases[0] : bases.find(({ layer }) => layer === call.query.above);
  if (call.query.above !== undefined && !base) throw ProblemAnswer.of("not-found");
  const choices = bases.map(({ layer, title }): LayerName => ({ id: layer, title }));
  if (!base) return { body: { choices, layers: [], rows: [] } satisfies DifferenceMatrix };
  const below = lower.filter(({ chain }) => chain.at(-2) === base.layer).sort(byDivision);
  const before = await compared(call, base.release, base.layer);
  const found = await Promise.all(
    below.map(async ({ layer, release }) => [layer, told(before, await compared(call, release, layer))] as const),
  );
  const body: DifferenceMatrix = {
    choices,
    above: { id: base.layer, title: base.title },
    layers: below.map(({ layer, title, above }) => ({ id: layer, title, older: above !== base.release })),
    rows: differenceRows(found),
  };
  return { body };
}

function byDivision(one: Publication, other: Publication): number {
  return one.division < other.division ? -1 : 1;
}

function nameOf({ layer, layerTitles }: EffectivePolicy): LayerName {
  return { id: layer, title: layerTitles[layer] ?? { zh: layer, en: layer } };
}

async function compared({ service }: Asked, release: string, layer: string): Promise<Compared> {
  const { policies } = service.store;
  const effective = await policies.findReleased(release);
  if (!effective) throw new Error(`The release \`${release}\` was never published here.`);
  return { effective: released(effective), policy: await policies.getPolicy(release), standing: await policies.getStanding(layer) };
}
