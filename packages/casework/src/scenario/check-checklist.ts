/** What a scenario expects of the closure checklist, against what the policy asks on those facts. */
import { differ, type Facts, type LocalDate, type Outcome, type Policy, type ScenarioDifference } from "@jiefen/policy";
import { applying, outcomesOf } from "../grading/outcomes.ts";

type Expected = Readonly<Record<string, Outcome | "notAsked">>;

/** Items of the checklist only: what is expected of an item that is not in it differs. */
export async function checkChecklist(
  policy: Policy,
  facts: Facts,
  today: LocalDate,
  expected: Expected,
): Promise<readonly ScenarioDifference[]> {
  const items = policy.closure.items.filter(({ id }) => id in expected);
  const asked = await applying(policy, items, facts, today);
  const outcomes = await outcomesOf(policy, asked, facts, today);
  return Object.entries(expected).flatMap(([id, outcome]) => {
    const found = items.some((item) => item.id === id) ? (outcomes[id] ?? "notAsked") : undefined;
    return differ(`checklist.${id}`, outcome, found);
  });
}
