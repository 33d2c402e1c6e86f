/** What every field of a form needs to know besides its own answer. */
import type { Facts, Language, LocalDate, Policy, Question, Text } from "@jiefen/policy";
import { createContext, useContext } from "react";
import { type Words, words } from "../text/words.ts";

/** Choices that come from the case instead of the policy, e.g. which of its promises was kept. */
export type CaseChoices = Readonly<Record<string, readonly { readonly id: string; readonly title: Text }[]>>;

export interface FormSurroundings {
  readonly policy: Policy;
  readonly language: Language;
  readonly today: LocalDate;
  /** What is known of the case besides the answers of this form. */
  readonly known: Facts;
  readonly questions: Readonly<Record<string, Question>>;
  readonly caseChoices: CaseChoices;
}

const FormContext = createContext<FormSurroundings | undefined>(undefined);
export const FormProvider = FormContext.Provider;

export function useForm(): FormSurroundings & { readonly words: Words } {
  const surroundings = useContext(FormContext);
  if (!surroundings) throw new Error("A field stands outside a PolicyForm");
  return { ...surroundings, words: words[surroundings.language] };
}
