/** A draft as its reviewer sees it: what is wrong with it, what its scenarios give, and what it changes. */
import { differences, released } from "@jiefen/policy";
import type { Draft } from "@jiefen/store";
import type { DraftCheck } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";

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

async function changesOf({ store }: SignedInCall["service"], draft: Draft, after: Parameters<typeof differences>[1]) {
  const latest = draft.state === "published" ? undefined : (await store.drafts.latest(draft.layer))?.release;
  const before = latest ?? draft.base;
  const effective = await store.policies.findReleased(before);
  if (!effective) throw new Error(`The release \`${before}\` was never published here.`);
  return differences({ effective: released(effective), policy: await store.policies.getPolicy(before), standing: after.standing }, after);
}
