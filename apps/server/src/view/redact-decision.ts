/** A decision without what would tell its reader a fact that is hidden from them. */
import type { Decision, Policy } from "@jiefen/policy";
import { type Sight, sensitivityOf, tellingCriteria } from "../mask/sensitive.ts";

/** Levels stay as they are; criteria that rest on restricted facts are left out, and so are questions about hidden facts. */
export function redactDecision(policy: Policy, sight: Sight, decision: Decision): Decision {
  if (sight.restricted) return decision;
  const telling = tellingCriteria(policy);
  return {
    ...decision,
    scales: decision.scales.map((scale) => ({ ...scale, because: scale.because.filter((id) => !telling.has(id)) })),
    criteria: Object.fromEntries(Object.entries(decision.criteria).filter(([id]) => !telling.has(id))),
    stillMatters: decision.stillMatters.filter((fact) => sensitivityOf(policy, fact) !== "restricted"),
  };
}
