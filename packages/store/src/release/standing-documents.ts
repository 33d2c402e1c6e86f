/** Which documents are always current and never pinned to a release (law 7). */
import { documentKinds, type EffectivePolicy, findKind } from "@jiefen/policy";

export type Documents = EffectivePolicy["documents"];

export function standingDocuments(documents: Documents): Documents {
  return Object.fromEntries(Object.entries(documents).filter(([path]) => isStanding(path)));
}

/** The policy with its always-current documents replaced by those that hold now. */
export function withStanding(policy: EffectivePolicy, now: Documents): EffectivePolicy {
  const pinned = Object.entries(policy.documents).filter(([path]) => !isStanding(path));
  return { ...policy, documents: { ...Object.fromEntries(pinned), ...now } };
}

function isStanding(path: string): boolean {
  const known = findKind(path);
  return known !== undefined && documentKinds[known.kind].validity === "current";
}
