/** The dictionary by which a case is masked. */
import type { CaseState } from "@jiefen/casework";
import type { Policy } from "@jiefen/policy";
import type { Store } from "@jiefen/store";

/** With the facts of the releases it was handled under before: what was told then is as sensitive as it was, also where the present release no
 * longer knows the field. */
export async function withEarlierFacts(store: Store, policy: Policy, { earlierReleases = [] }: CaseState): Promise<Policy> {
  const earlier = await Promise.all(earlierReleases.map(({ release }) => store.policies.getPolicy(release)));
  return earlier.length === 0 ? policy : { ...policy, facts: Object.assign({}, ...earlier.map(({ facts }) => facts), policy.facts) };
}
