/** The scenarios of the policy under study, as cases to begin from. */
import {
  type EffectivePolicy,
  type Facts,
  type FactValue,
  type Item,
  isObject,
  type Policy,
  released,
  type ScenarioCase,
  scenarioCases,
} from "@jiefen/policy";
import type { AtHand } from "./at-hand.ts";

/** In order of file and case, those of types that are in use; apart from one another: those of `type`, and the others. */
export function scenariosOf(
  policy: Policy,
  effective: EffectivePolicy,
  type: string | undefined,
): { readonly own: readonly ScenarioCase[]; readonly others: readonly ScenarioCase[] } {
  const inUse = new Set(policy.disputeTypes.filter(({ retired }) => !retired).map(({ id }) => id));
  const all = scenarioCases(released(effective)).filter((one) => inUse.has(one.type));
  return { own: all.filter((one) => one.type === type), others: all.filter((one) => one.type !== type) };
}

/** A scenario concerns nobody. Undefined where its facts are none, which `validate` reports. */
export function ofScenario({ id, type, facts }: ScenarioCase): AtHand | undefined {
  return isFacts(facts) ? { one: { type, facts, madeUp: true }, from: { kind: "scenario", id } } : undefined;
}

function isFacts(facts: ScenarioCase["facts"]): facts is Facts {
  return Object.values(facts).every((value) => isValue(value) || (Array.isArray(value) && value.every(isItem)));
}

function isValue(value: unknown): value is FactValue {
  if (Array.isArray(value)) return value.every((part) => typeof part === "string");
  return value === null || ["boolean", "number", "string", "object"].includes(typeof value);
}

const isItem = (value: unknown): value is Item => isObject(value) && Object.values(value).every(isValue);
