/** Questions of the form that keep a criterion from being decided. */
import type { Decision, Policy, Trace } from "@jiefen/policy";

/** In the order of the form; none where the criterion is decided, or hangs on nothing that is asked. */
export function openFactsOf(policy: Policy, decision: Decision, criterion: string): readonly string[] {
  const decided = decision.criteria[criterion];
  if (!decided || decided.undeclared || decided.outcome !== "unknown") return [];
  const open = new Set(unknownIn(decided.trace));
  const form = policy.disputeTypes.find(({ id }) => id === decision.type);
  return form?.questions.flatMap(({ fact }) => (open.has(fact) ? [fact] : [])) ?? [];
}

function unknownIn(walked: Trace): readonly string[] {
  if (walked.outcome !== "unknown") return [];
  if (walked.kind === "fact") return [walked.fact];
  return walked.kind === "not" ? unknownIn(walked.part) : walked.parts.flatMap(unknownIn);
}
