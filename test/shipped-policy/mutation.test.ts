/** A criterion's own scenarios hold it in place: whatever small change is made to it, one of them fails. */
import {
  type Criterion,
  checkDecision,
  evaluate,
  type Facts,
  type FactValue,
  type Item,
  type Policy,
  type ScenarioCase,
  scenarioCases,
} from "@jiefen/policy";
import { expect, it } from "vitest";
import { isOwn, policyMutants } from "./policy-mutants.ts";
import { getLayer, layers } from "./shipped-layer.ts";

const criteria = layers.flatMap((layer) => {
  const { policy } = getLayer(layer);
  return policy.criteria.filter((criterion) => isOwn(policy, layer, criterion)).map((criterion) => ({ layer, criterion }));
});

it.each(criteria)("$layer: $criterion.id holds against every change", async ({ layer, criterion }) => {
  const { valid, policy } = getLayer(layer);
  const scenario = scenarioCases(valid).filter(({ id }) => id.startsWith(`${criterion.id}/`));
  expect(outcomesExpected(scenario, criterion)).toEqual(new Set(["yes", "no", "unknown"]));
  const mutants = policyMutants(policy, criterion);
  expect(mutants.length).toBeGreaterThan(2);
  const survivors: string[] = [];
  for (const mutant of mutants) if (await passes(mutant.policy, scenario)) survivors.push(mutant.change);
  expect(survivors).toEqual([]);
});

function outcomesExpected(scenario: readonly ScenarioCase[], { id }: Criterion): ReadonlySet<string | undefined> {
  return new Set(scenario.map(({ expect: expected }) => expected.criteria?.[id]));
}

async function passes(policy: Policy, scenario: readonly ScenarioCase[]): Promise<boolean> {
  for (const { type, facts, today, expect: expected } of scenario) {
    const decision = await evaluate(policy, type, asFacts(facts), today);
    if (checkDecision(policy, decision, expected).length > 0) return false;
  }
  return true;
}

/** INVARIANT: `validate` has checked the facts of every scenario. */
function asFacts(facts: Readonly<Record<string, unknown>>): Facts {
  return facts as Readonly<Record<string, FactValue | readonly Item[]>>;
}
