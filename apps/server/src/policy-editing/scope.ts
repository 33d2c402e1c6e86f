/** Which layers a reader may see, edit and review. */
import { findAt, isObject, liesWithin, type Text } from "@jiefen/policy";
import { type Draft, neverPublished, type Publication } from "@jiefen/store";
import { allowed, type Reader } from "../access/reader.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { SignedInCall } from "../routes/call.ts";

/** The reader's own layer and those of divisions within theirs. */
export async function visibleLayers({ service, reader }: Pick<SignedInCall, "service" | "reader">): Promise<readonly Publication[]> {
  const layers = await service.store.policies.layers();
  return layers.filter(({ layer, division }) => layer === reader.layer?.layer || liesWithin(division, reader.person.division));
}

/** Throws `not-found` for a layer outside of the reader's division too, so that nobody learns what is done there. */
export async function getVisible(call: Pick<SignedInCall, "service" | "reader">, layer: string): Promise<Publication> {
  const found = (await visibleLayers(call)).find((publication) => publication.layer === layer);
  if (!found) throw ProblemAnswer.of("not-found");
  return found;
}

/** What draws the bounds of a policy: in force, or begun and not published yet. */
export interface Ruled extends Pick<Publication, "layer" | "title" | "division" | "chain"> {
  /** Division of the layer above, of a policy that was never published. */
  readonly begunIn?: string;
}

/** The layer of a draft, which may be its first. Throws `not-found` outside of the reader's division. */
export async function ruledBy(call: Pick<SignedInCall, "service" | "reader">, draft: Draft): Promise<Ruled> {
  const begun = draft.latest === neverPublished ? await begunLayer(call, draft) : undefined;
  return begun ?? getVisible(call, draft.layer);
}

/** Undefined once the layer has been published. */
async function begunLayer({ service, reader }: Pick<SignedInCall, "service" | "reader">, draft: Draft): Promise<Ruled | undefined> {
  const { policies } = service.store;
  if ((await policies.history(draft.layer)).length > 0) return undefined;
  const content = (path: string) => draft.files.find((file) => file.path === path)?.content;
  const own = content("rules/layer.json");
  const above = draft.above === undefined ? undefined : await policies.findReleased(draft.above);
  const division = isObject(own) && typeof own.division === "string" ? own.division : "";
  if (!isObject(own) || !above || !liesWithin(division, reader.person.division)) throw ProblemAnswer.of("not-found");
  const zh = typeof own.title === "string" ? own.title : draft.layer;
  const en = findAt(content("schemas/i18n/en.json"), ["rules/layer.json", "/title"]);
  const title: Text = { zh, en: typeof en === "string" ? en : zh };
  const layerAbove = await policies.findLayer(above.layer);
  return { layer: draft.layer, title, division, chain: [...above.chain, draft.layer], ...(layerAbove && { begunIn: layerAbove.division }) };
}

/** The policy of a division is edited in that division alone: not above it, and not in a township of it. Until it is first published, those of the layer
 * above set it up. */
export function mayEdit(reader: Reader, { division, begunIn }: Pick<Ruled, "division" | "begunIn">): boolean {
  return allowed(reader, "policy.edit") !== "no" && [division, begunIn].includes(reader.person.division);
}

export function mayReview(reader: Reader, { division }: Pick<Ruled, "division">): boolean {
  return allowed(reader, "policy.review") !== "no" && liesWithin(division, reader.person.division);
}
