/** Runs the scenarios that hold in a layer: what the policy decides, asks, plans and demands, against what its authors expect. */
import {
  atIntake,
  checkDecision,
  type Decision,
  differ,
  evaluate,
  type Facts,
  type FactValue,
  type Item,
  levelFactOf,
  type Policy,
  type ScenarioCase,
  type ScenarioDifference,
  type ScenarioResult,
  type Standing,
  scenarioCases,
  type ValidPolicy,
} from "@jiefen/policy";
import { checkChecklist } from "./check-checklist.ts";
import { visitDays } from "./visit-days.ts";

/** `policy` and `standing` are compiled from `valid`. In order of file and case. */
export async function runScenarios(valid: ValidPolicy, policy: Policy, standing: Standing): Promise<readonly ScenarioResult[]> {
  const results: ScenarioResult[] = [];
  for (const scenario of scenarioCases(valid)) {
    const { id, file, pointer, title, reason } = scenario;
    const differences = await runCase(scenario, policy, standing);
    results.push({ id, file, pointer, title, ...(reason !== undefined && { reason }), differences });
  }
  return results;
}

async function runCase(
  { type, today, facts: given, expect }: ScenarioCase,
  policy: Policy,
  standing: Standing,
): Promise<readonly ScenarioDifference[]> {
  // INVARIANT: `validate` has checked the facts of every scenario.
  const facts = given as Readonly<Record<string, FactValue | readonly Item[]>>;
  const decision = await evaluate(policy, type, facts, today);
  return [
    ...checkDecision(policy, decision, expect),
    ...(expect.checklist ? await checkChecklist(policy, inForce(policy, type, facts, decision), today, expect.checklist) : []),
    ...(expect.visitDays
      ? differ("visitDays", expect.visitDays, visitDays(policy, standing, decision.plan, today, expect.visitDays.length))
      : []),
  ];
}

/** A case graded for the first time: its level in force is the assessed one, unless the scenario says otherwise. */
function inForce(policy: Policy, type: string, facts: Facts, { level, colour, scales }: Decision): Facts {
  const others = Object.fromEntries(scales.slice(1).map((one) => [levelFactOf(one.scale), one.level]));
  return {
    levelInForce: level,
    ...others,
    ...(colour === undefined ? undefined : { colourInForce: colour }),
    ...atIntake(policy, type, facts),
  };
}
