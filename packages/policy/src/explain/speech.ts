/** Who speaks: a policy, in a language, calling each fact by the title the reader knows it by. */
import { getOwn } from "../facts/scope.ts";
import type { Fact } from "../policy/fact.ts";
import type { Form } from "../policy/form.ts";
import type { Policy } from "../policy/policy.ts";
import type { Language } from "../policy/text.ts";

export interface Speech {
  readonly policy: Policy;
  readonly language: Language;
  /** One of the two, by the language. */
  say(zh: string, en: string): string;
  titleOf(fact: Fact): string;
  /** The title of the form, where the fact is a field this form never asks. */
  neverAskedIn(fact: Fact): string | undefined;
}

/** With a form, a fact goes by the title of its question there. */
export function speechOf(policy: Policy, language: Language, form?: Form): Speech {
  const questions = Object.fromEntries(form?.questions.map((question) => [question.fact, question.title[language]]) ?? []);
  return {
    policy,
    language,
    say: (zh, en) => (language === "zh" ? zh : en),
    titleOf: (fact) => getOwn(questions, fact.name) ?? fact.title[language],
    neverAskedIn: (fact) =>
      form && fact.origin.kind === "field" && !Object.hasOwn(questions, fact.name) ? form.title[language] : undefined,
  };
}
