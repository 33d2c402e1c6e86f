/** Required questions without an answer, as issues beside those of the validator. */
import { type Facts, type Form, type Issue, type LocalDate, type Policy, type Question, unanswered } from "@jiefen/policy";

/** An item's question is pointed at through its list. */
function pointerOf(form: Form, question: Question): string {
  const list = form.questions.find((one) => one.items?.includes(question));
  return list ? `/${list.fact}` : `/${question.fact}`;
}

export function unansweredIssues(policy: Policy, form: Form, answers: Facts, known: Facts, today: LocalDate): readonly Issue[] {
  return unanswered(policy, form, answers, known, today).map((question) => ({
    code: "unanswered",
    severity: "error",
    file: form.id,
    pointer: pointerOf(form, question),
    message: { zh: `“${question.title.zh}”还没有回答`, en: `“${question.title.en}” has no answer` },
    hint: { zh: "确实不清楚的，请选“不清楚”。", en: "Where it is not known, say so." },
  }));
}
