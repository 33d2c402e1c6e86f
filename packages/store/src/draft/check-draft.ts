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
import { BoundedCache } from "../bounded-cache.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import type { PreparedRelease } from "../release/prepare-release.ts";
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

export interface LookedAt extends PreparedRelease {
  /** Each once. */
  readonly issues: readonly Issue[];
}

/** Looks drafts over, with and without running their scenarios. */
export interface DraftChecks {
  look(draft: Draft): Promise<LookedAt>;
  check(draft: Draft): Promise<CheckedDraft>;
}

/** Drafts being worked on at one time, the results of which are remembered. */
const remembered = 12;

/** One version of a draft under the same always-current documents comes to the same. */
export function createDraftChecks(policies: PolicyShelf): DraftChecks {
  const looks = new BoundedCache<LookedAt>(remembered);
  const checks = new BoundedCache<CheckedDraft>(remembered);
  const keyOf = async (draft: Draft) => [draft.id, draft.version, await policies.standingDigestUnder(draft)].join(" ");
  const look = async (draft: Draft) => looks.get(await keyOf(draft), () => lookAt(policies, draft));
  return {
    look,
    check: async (draft) => checks.get(await keyOf(draft), async () => checkAll(await look(draft))),
  };
}

async function lookAt(policies: PolicyShelf, { layer, files, above }: Draft): Promise<LookedAt> {
  const prepared = await policies.prepare({ layer, files, ...(above === undefined ? {} : { above }) });
  const issues = new Map(prepared.issues.map((issue) => [JSON.stringify([issue.code, issue.file, issue.pointer, issue.message]), issue]));
  return { ...prepared, issues: [...issues.values()] };
}

async function checkAll({ policy: valid, effective, issues }: LookedAt): Promise<CheckedDraft> {
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
