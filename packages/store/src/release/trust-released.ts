/** What comes out of the releases was validated before it went in. */
import { type EffectivePolicy, type ValidPolicy, valid } from "@jiefen/policy";

/** INVARIANT: only for what `publishIntoEmpty` has stored; a release is never changed afterwards. */
export function trustReleased(policy: EffectivePolicy): ValidPolicy {
  return { ...policy, [valid]: true };
}
