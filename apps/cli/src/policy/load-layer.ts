/** One layer's policy, from files to what can be evaluated, with every issue on the way. */
import {
  compile,
  compileStanding,
  type EffectivePolicy,
  type Issue,
  overlay,
  type Policy,
  type PolicyFile,
  type Standing,
  type ValidPolicy,
  validate,
} from "@jiefen/policy";
import { ajvValidator, digest } from "@jiefen/store";

export interface LoadedLayer {
  readonly layer: string;
  readonly effective: EffectivePolicy;
  readonly issues: readonly Issue[];
  /** Absent when an issue is an error. */
  readonly compiled?: { readonly valid: ValidPolicy; readonly policy: Policy; readonly standing: Standing };
}

export function loadLayer(files: readonly PolicyFile[], layer: string): LoadedLayer {
  const { policy: effective, issues: laying } = overlay(files, layer, digest);
  const { policy: valid, issues: judging } = validate(files, effective, ajvValidator);
  const issues = [...laying, ...judging];
  if (!valid || issues.some(({ severity }) => severity === "error")) return { layer, effective, issues };
  return { layer, effective, issues, compiled: { valid, policy: compile(valid), standing: compileStanding(valid) } };
}
