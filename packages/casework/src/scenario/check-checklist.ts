/** What a scenario expects of the closure checklist, against what the policy asks on those facts. */
import {
  type Condition,
  differ,
  type Facts,
  judge,
  type LocalDate,
  type Outcome,
  type Policy,
  type ScenarioDifference,
} from "@jiefen/policy";

type Expected = Readonly<Record<string, Outcome | "notAsked">>;

/** An item whose `appliesWhen` surely does not hold is `notAsked`; one that is not in the checklist differs from anything expected of it. */
export async function checkChecklist(
  policy: Policy,
  facts: Facts,
  today: LocalDate,
  expected: Expected,
): Promise<readonly ScenarioDifference[]> {
  const conditions = new Map<string, Condition>();
  for (const { id, appliesWhen, conditions: holds } of policy.closure.items) {
    if (!(id in expected)) continue;
    conditions.set(`${id} holds`, holds);
    if (appliesWhen) conditions.set(`${id} asked`, appliesWhen);
  }
  const outcomes = await judge(policy, Object.fromEntries(conditions), facts, today);
  return Object.entries(expected).flatMap(([id, outcome]) => {
    const found = outcomes[`${id} asked`] === "no" ? "notAsked" : outcomes[`${id} holds`];
    return differ(`checklist.${id}`, outcome, found);
  });
}
