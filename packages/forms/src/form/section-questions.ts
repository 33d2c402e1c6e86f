/** The questions of a form as they stand now: by section, only those that are shown. */
import { type Facts, type Form, type LocalDate, type Policy, type Question, type Section, visibleQuestions } from "@jiefen/policy";

export interface SectionQuestions {
  readonly section: Section;
  readonly questions: readonly Question[];
  /** How many of those that matter have no answer yet; "not known" is one. */
  readonly unanswered: number;
  /** None of them matters: what is asked here may be added later. */
  readonly minor: boolean;
}

/** Sections in which nothing is asked are left out. `known` is everything a condition may look at, the answers included. */
export function questionsBySection(
  policy: Policy,
  form: Form,
  answers: Facts,
  known: Facts,
  today: LocalDate,
): readonly SectionQuestions[] {
  const visible = visibleQuestions(policy, form, known, today);
  return form.sections.flatMap((section) => {
    const questions = visible.filter((question) => question.section === section.id);
    const deciding = questions.filter((question) => question.decides);
    const unanswered = deciding.filter((question) => answers[question.fact] === undefined).length;
    return questions.length > 0 ? [{ section, questions, unanswered, minor: deciding.length === 0 }] : [];
  });
}
