/** Lays the files of every layer over one another and checks them, before anything is published. */
import { type EffectivePolicy, type Issue, overlay, type PolicyFile, type ValidPolicy, validate } from "@jiefen/policy";
import { digest } from "../disk/digest.ts";
import { PolicyFilesError } from "../disk/policy-files-error.ts";
import { ajvValidator } from "../validator/ajv-validator.ts";

/** Every layer that has a `rules/layer.json`, in the order of its id. Throws `PolicyFilesError` with all errors of all layers; warnings pass. */
export function prepareReleases(files: readonly PolicyFile[]): readonly ValidPolicy[] {
  const layers = files.filter((file) => file.path === "rules/layer.json").map((file) => file.layer);
  const errors = new Map<string, Issue>();
  const policies: ValidPolicy[] = [];
  for (const layer of [...new Set(layers)].sort()) {
    const { policy, issues } = prepare(files, layer);
    for (const issue of issues) {
      if (issue.severity === "error") errors.set(`${issue.file} ${issue.pointer} ${issue.code}`, issue);
    }
    if (policy) policies.push(policy);
  }
  if (errors.size > 0) throw new PolicyFilesError([...errors.values()]);
  return policies;
}

function prepare(files: readonly PolicyFile[], layer: string): { readonly policy?: ValidPolicy; readonly issues: readonly Issue[] } {
  const laid: { readonly policy: EffectivePolicy; readonly issues: readonly Issue[] } = overlay(files, layer, digest);
  const checked = validate(files, laid.policy, ajvValidator);
  return { policy: checked.policy, issues: [...laid.issues, ...checked.issues] };
}
