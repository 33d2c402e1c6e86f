/** A decision without what would tell its reader a fact that is hidden from them. */
import type { Decision, Policy } from "@jiefen/policy";
import { isHidden, type Sight } from "../mask/sensitive.ts";

/** Levels stay as they are; criteria that rest on hidden facts (`telling`) are left out, and so are questions about such facts. */
export function redactDecision(policy: Policy, sight: Sight, telling: ReadonlySet<string>, decision: Decision): Decision {
  return {
    ...decision,
    scales: decision.scales.map((scale) => ({
      ...scale,
      because: scale.because.filter((id) => !telling.has(id)),
      couldRaise: Object.fromEntries(Object.entries(scale.couldRaise).filter(([fact]) => !isHidden(policy, sight, fact))),
    })),
    criteria: Object.fromEntries(Object.entries(decision.criteria).filter(([id]) => !telling.has(id))),
    stillMatters: decision.stillMatters.filter((fact) => !isHidden(policy, sight, fact)),
  };
}
