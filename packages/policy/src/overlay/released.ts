/** A policy that comes out of a release was found sound before it went in. */
import type { EffectivePolicy } from "./effective-policy.ts";
import { type ValidPolicy, valid } from "./valid-policy.ts";

/** For what the store or the server delivers of a release, and for nothing else: what comes from files goes through `validate`. */
export function released(policy: EffectivePolicy): ValidPolicy {
  return { ...policy, [valid]: true };
}
