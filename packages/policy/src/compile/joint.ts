/** Who mediates together, from what is declared. */
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { Policy } from "../policy/policy.ts";
import { findDocument } from "./documents.ts";
import { entriesOf, type Sources } from "./sources.ts";

const path = "rules/joint.json";

export function jointFrom(policy: ValidPolicy, sources: Sources): Pick<Policy, "joint"> {
  const document = findDocument(policy, path);
  if (!document) return {};
  const { professions = {}, matching = {}, merits = {}, conflicts = {}, objection, ladder, calls } = document;
  return {
    joint: {
      professions: entriesOf(sources, path, ["professions"], professions),
      matching,
      merits: entriesOf(sources, path, ["merits"], merits),
      conflicts: entriesOf(sources, path, ["conflicts"], conflicts),
      ...(objection && {
        objection: { ...objection, grounds: entriesOf(sources, path, ["objection", "grounds"], objection.grounds) },
      }),
      ...(ladder && { ladder: { ...ladder, rungs: entriesOf(sources, path, ["ladder", "rungs"], ladder.rungs) } }),
      ...(calls && { calls }),
    },
  };
}
