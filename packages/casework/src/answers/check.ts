/** Answers to one form: checked, cleared of what is hidden, and seen to be complete. */
import { checkAnswers, dropHidden, type Facts, type Form, type LocalDate, type Question, unanswered } from "@jiefen/policy";
import type { Refusal } from "../case/refusal.ts";
import { same } from "../facts/same.ts";
import { place, refuse } from "../refusal/refuse.ts";
import type { Rules } from "../rules.ts";

export type Checked = { readonly ok: true; readonly answers: Facts } | { readonly ok: false; readonly refusal: Refusal };

/** `known` are the facts of the case, to which the answers are joined before the form's conditions are looked at. */
export function checkForm({ policy, validate }: Rules, form: Form, given: Facts, known: Facts, today: LocalDate): Checked {
  const wrong = checkAnswers(form, given, validate).filter(({ severity }) => severity === "error");
  if (wrong.length > 0) return { ok: false, refusal: refuse("invalid-answers", wrong) };
  const answers = dropHidden(policy, form, given, { ...known, ...given }, today);
  return complete(form, answers, unanswered(policy, form, answers, { ...known, ...answers }, today));
}

/** Answers that are filled in or put right in what was filed, perhaps under an older form: what is told now is judged by the present form, what was
 * filed stays as it was, and nothing is asked for that was open already. */
export function checkAmended({ policy, validate }: Rules, form: Form, filed: Facts, told: Facts, known: Facts, today: LocalDate): Checked {
  const wrong = checkAnswers(form, told, validate).filter(({ severity }) => severity === "error");
  if (wrong.length > 0) return { ok: false, refusal: refuse("invalid-answers", wrong) };
  const shownBefore = dropHidden(policy, form, filed, { ...known, ...filed }, today);
  const shown = dropHidden(policy, form, { ...filed, ...told }, { ...known, ...filed, ...told }, today);
  const elsewhere = Object.keys(filed).filter((name) => !Object.hasOwn(told, name) && !same(shownBefore[name], filed[name]));
  const answers = { ...shown, ...Object.fromEntries(elsewhere.map((name) => [name, filed[name] ?? null])) };
  const openBefore = new Set(unanswered(policy, form, filed, { ...known, ...filed }, today).map(({ fact }) => fact));
  const missing = unanswered(policy, form, answers, { ...known, ...answers }, today);
  return complete(
    form,
    answers,
    missing.filter(({ fact }) => !openBefore.has(fact) || Object.hasOwn(told, fact)),
  );
}

function complete(form: Form, answers: Facts, missing: readonly Question[]): Checked {
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
