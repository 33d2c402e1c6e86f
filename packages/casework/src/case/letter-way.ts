/** The way of a letter between organs: what its department did with it. */
import type { LocalDate } from "@jiefen/policy";

/** Who acted on a letter, and when. */
export interface LetterAct {
  readonly by: string;
  readonly on: LocalDate;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The department was pressed for what a letter waited for. */
export interface LetterChase extends LetterAct {
  readonly what: LetterAwaits;
  readonly text: string;
}

/** What a letter can wait for. */
export type LetterAwaits = "receive" | "report" | "answer";

/** The way of a letter that was sent to a department in the product. What it says stands in its record. */
export interface LetterWay {
  /** The record that is the letter. */
  readonly record: string;
  readonly department: string;
  /** Where the people are whom it went to. */
  readonly division: string;
  readonly sent: LetterAct;
  /** Absent where policy sets no day. */
  readonly receiveBy?: LocalDate;
  readonly reportBy?: LocalDate;
  readonly answerBy?: LocalDate;
  readonly received?: LetterAct;
  /** `department` is the competent one, where it is one of the policy; `unit` names it in words. */
  readonly returned?: LetterAct & { readonly reason: string; readonly department?: string; readonly unit: string };
  readonly extended?: LetterAct & { readonly reason: string; readonly from: LocalDate };
  /** Oldest first. */
  readonly reports: readonly (LetterAct & { readonly text: string })[];
  readonly answered?: LetterAct;
  /** Oldest first. `what` it was waiting for. */
  readonly chases: readonly LetterChase[];
}
