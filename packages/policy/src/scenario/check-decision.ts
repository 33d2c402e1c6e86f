/** What a scenario expects of the decision and of the policy itself, against what they are. */
import type { ScenarioExpectation } from "../document/rules.ts";
import type { Decision } from "../policy/decision.ts";
import type { Policy } from "../policy/policy.ts";
import type { ScenarioDifference } from "./scenario-result.ts";

/** The expectations that belong to casework (`checklist`, `visitDays`) are looked at there. */
export function checkDecision(policy: Policy, decision: Decision, expect: ScenarioExpectation): readonly ScenarioDifference[] {
  const asked = policy.disputeTypes.find(({ id }) => id === decision.type)?.questions.filter(({ retired }) => !retired) ?? [];
  const names = asked.map(({ fact }) => fact);
  const provisional = decision.scales[0]?.provisional;
  return [
    ...differ("level", expect.level, decision.level),
    ...Object.entries(expect.levels ?? {}).flatMap(([id, level]) =>
      differ(`levels.${id}`, level, decision.scales.find(({ scale }) => scale === id)?.level),
    ),
    ...differ("colour", expect.colour, decision.colour),
    ...differ("provisional", expect.provisional, provisional),
    ...Object.entries(expect.criteria ?? {}).flatMap(([id, outcome]) => differ(`criteria.${id}`, outcome, decision.criteria[id]?.outcome)),
    ...differ(
      "stages",
      expect.stages,
      policy.stages.map(({ id }) => id),
    ),
    ...(expect.asks ?? []).flatMap((fact) => differ(`asks.${fact}`, true, names.includes(fact))),
  ];
}

/** No difference where nothing was expected. */
export function differ(about: string, expected: unknown, found: unknown): readonly ScenarioDifference[] {
  const same = expected === undefined || JSON.stringify(expected) === JSON.stringify(found);
  return same ? [] : [{ about, expected, found: found ?? null }];
}
