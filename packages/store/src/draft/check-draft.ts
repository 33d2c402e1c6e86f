/** Checks a draft as if it were to be published: its documents, its contracts, and every scenario that holds in the layer. */
import { runScenarios } from "@jiefen/casework";
import {
  compile,
  compileStanding,
  type EffectivePolicy,
  type Issue,
  type Policy,
  type ScenarioResult,
  type Standing,
} from "@jiefen/policy";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import type { Draft } from "./draft.ts";

export interface CheckedDraft {
  /** Whatever could be laid over one another, sound or not. */
  readonly effective: EffectivePolicy;
  readonly issues: readonly Issue[];
  /** Absent where there are errors. */
  readonly sound?: {
    readonly policy: Policy;
    readonly standing: Standing;
    readonly scenarios: readonly ScenarioResult[];
  };
}

/** Without running scenarios. Every issue once. */
export async function lookAtDraft(policies: PolicyShelf, draft: Pick<Draft, "layer" | "files" | "above">) {
  const { layer, files, above } = draft;
  const prepared = await policies.prepare({ layer, files, ...(above === undefined ? {} : { above }) });
  const issues = new Map(prepared.issues.map((issue) => [JSON.stringify([issue.code, issue.file, issue.pointer, issue.message]), issue]));
  return { ...prepared, issues: [...issues.values()] };
}

export async function checkDraft(policies: PolicyShelf, draft: Pick<Draft, "layer" | "files" | "above">): Promise<CheckedDraft> {
  const { policy: valid, effective, issues } = await lookAtDraft(policies, draft);
  if (!valid) return { effective, issues };
  const policy = compile(valid);
  const standing = compileStanding(valid);
  return { effective, issues, sound: { policy, standing, scenarios: await runScenarios(valid, policy, standing) } };
}

/** Why a draft may not be submitted: its errors, and the scenarios that no longer come out as their authors expect. */
export function hindrances({ issues, sound }: CheckedDraft): readonly Issue[] {
  return [...issues.filter(({ severity }) => severity === "error"), ...scenarioIssues(sound?.scenarios ?? [])];
}

/** One for every scenario that comes out differently. */
export function scenarioIssues(results: readonly ScenarioResult[]): readonly Issue[] {
  return results.filter(({ differences }) => differences.length > 0).map(failure);
}

function failure({ id, file, pointer, title }: ScenarioResult): Issue {
  return {
    code: "scenario-failed",
    severity: "error",
    file,
    pointer,
    message: { zh: `示例“${title}”的结果和预期不同。`, en: `The scenario \`${id}\` does not come out as expected.` },
    hint: {
      zh: "请核对这次修改；确实应当不同的，在本级示例中写明新的预期和理由。",
      en: "Look at the change again; where it is meant to differ, write the new expectation and its reason in a scenario of this layer.",
    },
  };
}
