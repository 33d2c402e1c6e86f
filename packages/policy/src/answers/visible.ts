/** Which questions of a form are asked now, and what is dropped with those that are not. */
import type { Facts, LocalDate } from "../facts/fact-value.ts";
import { caseScope } from "../facts/scope.ts";
import { walk } from "../facts/walk.ts";
import type { Form, Question } from "../policy/form.ts";
import type { Policy } from "../policy/policy.ts";

/** Questions shown: only those whose condition surely holds, a hidden answer telling nothing. Retired ones only while they hold an answer. */
export function visibleQuestions(policy: Policy, form: Form, facts: Facts, today: LocalDate): readonly Question[] {
  const hidden = hiddenFacts(policy, form, facts, today);
  return form.questions.filter((question) => !hidden.has(question.fact) && (!question.retired || facts[question.fact] !== undefined));
}

/** Facts of questions that are not shown. A question that hangs on a hidden one is hidden too: each round looks only at what is left,
 * and since less known never shows more, the rounds end. */
export function hiddenFacts(policy: Policy, form: Form, facts: Facts, today: LocalDate): ReadonlySet<string> {
  const conditional = form.questions.filter((question) => question.showWhen);
  let hidden: ReadonlySet<string> = new Set();
  for (;;) {
    const scope = caseScope(policy, without(facts, hidden), today);
    const now = new Set(
      conditional.filter(({ showWhen }) => showWhen && walk(showWhen, scope).outcome !== "yes").map((question) => question.fact),
    );
    if (now.size === hidden.size) return now;
    hidden = now;
  }
}

export function without(facts: Facts, names: ReadonlySet<string>): Facts {
  if (![...names].some((name) => Object.hasOwn(facts, name))) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.has(name)));
}
