/** Lays the files of a layer over those above it and checks them, before anything is published. */
import { type EffectivePolicy, type Issue, overlay, type PolicyFile, type ValidPolicy, validate } from "@jiefen/policy";
import { digest } from "../disk/digest.ts";
import { PolicyFilesError } from "../disk/policy-files-error.ts";
import { ajvValidator } from "../validator/ajv-validator.ts";

export interface PreparedRelease {
  /** Absent where there are errors. */
  readonly policy?: ValidPolicy;
  /** Whatever could be laid over one another, sound or not. */
  readonly effective: EffectivePolicy;
  readonly issues: readonly Issue[];
}

/** `files` may hold other layers too. */
export function prepareRelease(files: readonly PolicyFile[], layer: string): PreparedRelease {
  const laid = overlay(files, layer, digest);
  const checked = validate(files, laid.policy, ajvValidator);
  const issues = [...laid.issues, ...checked.issues];
  const sound = checked.policy && !issues.some(({ severity }) => severity === "error");
  return { ...(sound ? { policy: checked.policy } : {}), effective: laid.policy, issues };
}

/** Every layer that has a `rules/layer.json`, those above before those below. Throws `PolicyFilesError` with all errors of all layers; warnings pass. */
export function prepareReleases(files: readonly PolicyFile[]): readonly ValidPolicy[] {
  const layers = files.filter((file) => file.path === "rules/layer.json").map((file) => file.layer);
  const errors = new Map<string, Issue>();
  const policies: ValidPolicy[] = [];
  for (const layer of [...new Set(layers)].sort()) {
    const { policy, issues } = prepareRelease(files, layer);
    for (const issue of issues) {
      if (issue.severity === "error") errors.set(`${issue.file} ${issue.pointer} ${issue.code}`, issue);
    }
    if (policy) policies.push(policy);
  }
  if (errors.size > 0) throw new PolicyFilesError([...errors.values()]);
  return policies.sort((one, other) => one.chain.length - other.chain.length);
}
