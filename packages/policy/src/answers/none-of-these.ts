/** One tap that answers "no" to a whole section. */
import type { Facts, LocalDate } from "../facts/fact-value.ts";
import type { Form } from "../policy/form.ts";
import type { Policy } from "../policy/policy.ts";
import { visibleQuestions } from "./visible.ts";

/** The answers with an explicit `false` for each yes-or-no question of the section that is shown and has no answer.
 * What was declared unknown stays so. `facts` are what else is known of the case. */
export function noneOfThese(policy: Policy, form: Form, section: string, answers: Facts, facts: Facts, today: LocalDate): Facts {
  const open = visibleQuestions(policy, form, { ...facts, ...answers }, today).filter(
    ({ fact, section: of }) => of === section && answers[fact] === undefined && policy.facts[fact]?.type === "boolean",
  );
  return { ...answers, ...Object.fromEntries(open.map(({ fact }) => [fact, false])) };
}
