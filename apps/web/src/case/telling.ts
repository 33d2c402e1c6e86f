/** What is needed to put something of a case into words: the policy's titles, people's names, the reader's language. */
import type { CaseState } from "@jiefen/casework";
import type { Language, LocalDate, Policy, Text } from "@jiefen/policy";
import type { TFunction } from "i18next";

export interface Telling {
  readonly t: TFunction;
  readonly language: Language;
  readonly policy: Policy;
  readonly state: CaseState;
  readonly today: LocalDate;
  /** Of a person, by id. */
  readonly name: (id: string) => string;
  /** Of a division, by code. */
  readonly divisionTitle: (code: string) => string;
}

export function titled(list: readonly { readonly id: string; readonly title: Text }[], id: string | undefined, language: Language): string {
  return list.find((entry) => entry.id === id)?.title[language] ?? id ?? "";
}
