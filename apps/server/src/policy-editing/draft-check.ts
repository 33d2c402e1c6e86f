/** A draft as its reviewer sees it: what is wrong with it, what its scenarios give, and what it changes. */
import { type Difference, differences, released, segmentsOf } from "@jiefen/policy";
import { type Draft, neverPublished } from "@jiefen/store";
import type { DraftCheck } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";

const layerPath = "rules/layer.json";

/** Differences are those from the layer's latest release, in force or soon to be; of a published draft from the release it began from. */
export async function draftCheck({ service }: Pick<SignedInCall, "service">, draft: Draft): Promise<DraftCheck> {
  const { store } = service;
  const { effective, issues, sound } = await store.drafts.check(draft);
  return {
    digest: effective.release,
    issues,
    scenarios: sound?.scenarios ?? [],
    differences: sound ? await changesOf(service, draft, { effective, policy: sound.policy, standing: sound.standing }) : [],
  };
}

/** What a layer says of itself, and its English. */
function isOfLayer({ path, pointer, part }: Difference): boolean {
  return path === layerPath || (part === "english" && segmentsOf(pointer)[0] === layerPath);
}

async function changesOf({ store }: SignedInCall["service"], draft: Draft, after: Parameters<typeof differences>[1]) {
  const latest = draft.state === "published" ? undefined : (await store.drafts.latest(draft.layer))?.release;
  const before = latest ?? draft.base;
  const effective = await store.policies.findReleased(before);
  if (!effective) throw new Error(`The release \`${before}\` was never published here.`);
  const found = differences(
    { effective: released(effective), policy: await store.policies.getPolicy(before), standing: after.standing },
    after,
  );
  // A first draft is compared with the layer above: that it is another layer needs no saying.
  return latest === undefined && draft.latest === neverPublished ? found.filter((one) => !isOfLayer(one)) : found;
}
