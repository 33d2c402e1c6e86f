/** A policy studied in a thread of its own: what is asked of the thread, and what it answers. */

import type { Proof } from "@jiefen/analysis";
import type { EffectivePolicy, LocalDate } from "@jiefen/policy";
import type { Checks, CoverageStudy, StudyStep } from "../api/index.ts";

/** The policy under study and those it is held against: of the layer above, and, for a draft, the one in force. */
export interface StudyAsked {
  readonly policy: EffectivePolicy;
  readonly above?: EffectivePolicy;
  readonly inForce?: EffectivePolicy;
  readonly today: LocalDate;
}

export interface StudyResults {
  readonly checks: Checks;
  readonly coverage: CoverageStudy;
  /** The guardrails alone, which is quick. */
  readonly guardrails: readonly Proof[];
}
export type StudyKind = keyof StudyResults;

export interface StudyRequest extends StudyAsked {
  readonly id: number;
  readonly kind: StudyKind;
}

export type StudyReport = { readonly id: number } & (
  | { readonly kind: "step"; readonly step: StudyStep }
  | { readonly kind: "done"; readonly result: StudyResults[StudyKind] }
  | { readonly kind: "failed"; readonly message: string }
);
