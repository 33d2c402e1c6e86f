/** One thing that a case gives figures to count: the case itself, a visit, a letter … with its days and what can be asked of it. */
import type { CaseSubject, Facts, LocalDate } from "@jiefen/policy";

export interface FigureRow {
  readonly subject: CaseSubject;
  /** By the names the subject's days go by; absent where it has not come yet. */
  readonly days: Readonly<Record<string, LocalDate | undefined>>;
  /** By the names of `rowSubjects`; absent where it does not apply. */
  readonly facts: Facts;
}
