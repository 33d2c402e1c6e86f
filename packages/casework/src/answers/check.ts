/** Answers to one form: checked, cleared of what is hidden, and seen to be complete. */
import { checkAnswers, dropHidden, type Facts, type Form, type LocalDate, unanswered } from "@jiefen/policy";
import type { Refusal } from "../case/refusal.ts";
import { place, refuse } from "../refusal/refuse.ts";
import type { Rules } from "../rules.ts";

export type Checked = { readonly ok: true; readonly answers: Facts } | { readonly ok: false; readonly refusal: Refusal };

/** `known` are the facts of the case, to which the answers are joined before the form's conditions are looked at. */
export function checkForm({ policy, validate }: Rules, form: Form, given: Facts, known: Facts, today: LocalDate): Checked {
  const wrong = checkAnswers(form, given, validate).filter(({ severity }) => severity === "error");
  if (wrong.length > 0) return { ok: false, refusal: refuse("invalid-answers", wrong) };
  const answers = dropHidden(policy, form, given, { ...known, ...given }, today);
  const missing = unanswered(policy, form, answers, { ...known, ...answers }, today);
  if (missing.length === 0) return { ok: true, answers };
  const issues = missing.map(({ fact, title }) =>
    place(
      "unanswered",
      form.id,
      `/${fact}`,
      { zh: `“${title.zh}”还没有回答。`, en: `“${title.en}” has no answer.` },
      { zh: "请回答，或选“不清楚”。", en: "Answer it, or say that it is not known." },
    ),
  );
  return { ok: false, refusal: refuse("unanswered", issues) };
}
