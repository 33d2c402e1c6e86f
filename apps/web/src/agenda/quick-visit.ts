/** What a visit's record asks at the least, with what the plan settles already answered. */
import type { CaseState } from "@jiefen/casework";
import {
  dropHidden,
  type Facts,
  type LocalDate,
  type Option,
  type Policy,
  type Question,
  type RecordForm,
  unanswered,
} from "@jiefen/policy";

export interface QuickVisit {
  readonly form: RecordForm;
  /** Codes of the outcome, in the policy's order. */
  readonly outcomes: readonly (Option & { readonly clean: boolean })[];
  /** How the plan wants this visit to be made, where the record asks. */
  readonly mode?: { readonly question: Question; readonly planned: string; readonly options: readonly Option[] };
}

/** Undefined where the policy's record cannot be answered by one choice. */
export function quickVisit(policy: Policy, state: CaseState, party: string): QuickVisit | undefined {
  const { record, outcomeField, clean } = policy.visit;
  const form = policy.records[record];
  if (!form?.questions.some(({ fact }) => fact === outcomeField)) return undefined;
  const open = (policy.facts[outcomeField]?.options ?? []).filter(({ retired }) => !retired);
  const outcomes = open.map((option) => ({ ...option, clean: clean.includes(option.id) }));
  const planned = plannedMode(policy, state, party);
  const question = form.questions.find(
    ({ fact }) => fact !== outcomeField && policy.facts[fact]?.options?.some(({ id }) => id === planned),
  );
  if (planned === undefined || !question) return { form, outcomes };
  const options = (policy.facts[question.fact]?.options ?? []).filter(({ retired }) => !retired);
  return { form, outcomes, mode: { question, planned, options } };
}

function plannedMode(policy: Policy, { visits }: CaseState, party: string): string | undefined {
  const [next] = visits
    .filter((visit) => visit.party === party && !visit.done && !visit.dropped)
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  const mode = policy.plans.find(({ id }) => id === next?.plan)?.mode;
  return next?.number === 1 ? mode?.first : mode?.later;
}

/** Questions that the record requires besides, once these answers are given; `known`: what the case tells. */
export function stillAsked(policy: Policy, form: RecordForm, answers: Facts, known: Facts, today: LocalDate): readonly Question[] {
  return unanswered(policy, form, dropHidden(policy, form, answers, known, today), known, today);
}

/** The form with these questions alone, or none where an item of a list is asked for: that takes the whole form. */
export function formOf(form: RecordForm, questions: readonly Question[]): RecordForm | undefined {
  const asked = form.questions.filter((question) => questions.includes(question));
  if (asked.length < questions.length) return undefined;
  return { ...form, questions: asked, sections: form.sections.filter(({ id }) => asked.some(({ section }) => section === id)) };
}
