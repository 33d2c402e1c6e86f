/** An effective policy that `validate` found sound: the only thing `compile` takes. */
import type { EffectivePolicy } from "./effective-policy.ts";

/** INVARIANT: marked only by `validate`, and by `released` what was marked before it was published. */
export const valid: unique symbol = Symbol.for("jiefen.valid-policy");

export interface ValidPolicy extends EffectivePolicy {
  readonly [valid]: true;
}
