/** Which documents are always current and never pinned to a release (law 7). */
import type { EffectivePolicy } from "@jiefen/policy";

const standing = new Set(["rules/organisation.json", "rules/guards.json", "rules/calendar.json"]);

export type Documents = EffectivePolicy["documents"];

export function standingDocuments(documents: Documents): Documents {
  return Object.fromEntries(Object.entries(documents).filter(([path]) => standing.has(path)));
}

/** The policy with its always-current documents replaced by those that hold now. */
export function withStanding(policy: EffectivePolicy, now: Documents): EffectivePolicy {
  const pinned = Object.entries(policy.documents).filter(([path]) => !standing.has(path));
  return { ...policy, documents: { ...Object.fromEntries(pinned), ...now } };
}
