/** What a filled form sends, and what still keeps it from being sent: wrong answers, and required questions without one. */
import { interpretingValidator } from "@jiefen/forms";
import {
  checkAnswers,
  dropHidden,
  type Facts,
  type Form,
  type Issue,
  type LocalDate,
  type Policy,
  type Question,
  unanswered,
} from "@jiefen/policy";

/** An item's question is pointed at through its list. */
function pointerOf(form: Form, question: Question): string {
  const list = form.questions.find((one) => one.items?.includes(question));
  return list ? `/${list.fact}` : `/${question.fact}`;
}

/** Hidden answers are left out. `known`: what the case tells besides. */
export function answersToSend(
  policy: Policy,
  form: Form,
  answers: Facts,
  known: Facts,
  today: LocalDate,
): { readonly shown: Facts; readonly issues: readonly Issue[] } {
  const shown = dropHidden(policy, form, answers, known, today);
  return { shown, issues: [...checkAnswers(form, shown, interpretingValidator), ...unansweredIssues(policy, form, shown, known, today)] };
}

function unansweredIssues(policy: Policy, form: Form, answers: Facts, known: Facts, today: LocalDate): readonly Issue[] {
  return unanswered(policy, form, answers, known, today).map((question) => ({
    code: "unanswered",
    severity: "error",
    file: form.id,
    pointer: pointerOf(form, question),
    message: { zh: `“${question.title.zh}”还没有回答`, en: `“${question.title.en}” has no answer` },
    hint: { zh: "确实不清楚的，请选“不清楚”。", en: "Where it is not known, say so." },
  }));
}
