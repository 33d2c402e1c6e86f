/** Checks an effective policy: only what comes out of here may be compiled. */
import type { EffectivePolicy, PolicyFile } from "../overlay/effective-policy.ts";
import { layChain } from "../overlay/steps.ts";
import { type ValidPolicy, valid } from "../overlay/valid-policy.ts";
import type { Issue } from "../policy/issue.ts";
import type { DataValidator } from "./data-validator.ts";
import { locator } from "./locate.ts";
import { checkShapes } from "./shapes.ts";

/** A policy without errors, or none; and every issue found, those of the overlay included. `files` are the source files of the chain
 * (other layers do no harm); without any, e.g. of a stored release, what can only be told from files is taken as checked. */
export function validate(
  files: readonly PolicyFile[],
  effective: EffectivePolicy,
  validator: DataValidator,
): { readonly policy?: ValidPolicy; readonly issues: readonly Issue[] } {
  const laid = files.length > 0 ? layChain(files, effective.layer) : undefined;
  const issues: Issue[] = [...(laid?.issues ?? []), ...checkShapes(effective, validator, locator(effective))];
  return issues.some((issue) => issue.severity === "error") ? { issues } : { policy: { ...effective, [valid]: true }, issues };
}
