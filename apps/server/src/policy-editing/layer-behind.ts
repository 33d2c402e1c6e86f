/** Whether a layer still stands on an older release of the layer above, which goes on deciding until its own policy is brought over. */
import type { Publication, Store } from "@jiefen/store";
import type { LayerBehind } from "../api/index.ts";

/** Undefined for the highest layer, and where the layer's latest release stands on what is in force above. */
export async function findBehind({ policies, drafts }: Store, { layer, chain }: Publication): Promise<LayerBehind | undefined> {
  const parent = chain.at(-2);
  const above = parent === undefined ? undefined : await policies.findLayer(parent);
  const last = await drafts.latest(layer);
  if (!above || last?.above === above.release) return undefined;
  const under = (await drafts.list([layer])).find(
    (draft) => draft.above === above.release && (draft.state === "open" || draft.state === "submitted"),
  );
  return { aboveTitle: above.title, above: above.release, since: above.effectiveFrom, ...(under ? { draft: under.id } : {}) };
}
