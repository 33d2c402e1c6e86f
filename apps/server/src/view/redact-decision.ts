/** A decision without what would tell its reader a fact that is hidden from them. */
import type { Decision, Policy } from "@jiefen/policy";
import { sensitivityOf } from "../mask/sensitive.ts";

/** Levels stay as they are; criteria that rest on restricted facts (`telling`) are left out, and so are questions about such facts. */
export function redactDecision(policy: Policy, telling: ReadonlySet<string>, decision: Decision): Decision {
  const openTo = (fact: string) => sensitivityOf(policy, fact) !== "restricted";
  return {
    ...decision,
    scales: decision.scales.map((scale) => ({
      ...scale,
      because: scale.because.filter((id) => !telling.has(id)),
      couldRaise: Object.fromEntries(Object.entries(scale.couldRaise).filter(([fact]) => openTo(fact))),
    })),
    criteria: Object.fromEntries(Object.entries(decision.criteria).filter(([id]) => !telling.has(id))),
    stillMatters: decision.stillMatters.filter(openTo),
  };
}
