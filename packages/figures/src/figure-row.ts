/** One thing that figures count: a case, a visit, a letter … with its days and what can be asked of it. */
import type { Facts, FigureSubject, LocalDate } from "@jiefen/policy";

export interface FigureRow {
  readonly subject: FigureSubject;
  /** By the names the subject's days go by; absent where it has not come yet. */
  readonly days: Readonly<Record<string, LocalDate | undefined>>;
  /** By the names of `rowSubjects`; absent where it does not apply. */
  readonly facts: Facts;
}
