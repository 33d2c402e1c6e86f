/** What a paper is filled from. */
import type { CaseState, SupervisionCard } from "@jiefen/casework";
import type { Facts, LocalDate, Policy, Standing, Veil } from "@jiefen/policy";

export interface Subject {
  readonly policy: Policy;
  readonly standing: Standing;
  /** As the reader may see it. */
  readonly state: CaseState;
  /** What the reader may not see or sees masked, by its true text: it is replaced wherever it occurs in other texts. */
  readonly veiled: Veil;
  /** Facts kept from the reader altogether. */
  readonly withheld: ReadonlySet<string>;
  /** Numbers and names as people know them. */
  readonly caseNumber: string;
  readonly names: Readonly<Record<string, string>>;
  readonly today: LocalDate;
}

/** One filing, one supervision card, or one item of a list, that is being told. */
export interface Told {
  readonly facts: Facts;
  readonly record?: CaseState["records"][number];
  readonly card?: SupervisionCard;
  /** Which of its kind, from 1. */
  readonly count: number;
}
