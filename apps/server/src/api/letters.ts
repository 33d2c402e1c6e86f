/** Letters between organs, as the people of the department see them: each letter alone, without its case. */
import type { LetterWay } from "@jiefen/casework";
import type { Facts, LocalDate, Text } from "@jiefen/policy";
import type { PaperFileFormat } from "./papers.ts";

/** What a department does with a letter; the letter is the one of the address. */
export type LetterCommand =
  | { readonly kind: "receiveLetter" }
  | {
      readonly kind: "returnLetter";
      /** @maxLength 2000 */
      readonly reason: string;
      /** The department that is competent; or, where it is none of the policy, its name in `unit`. */
      readonly department?: string;
      readonly unit?: string;
    }
  | {
      readonly kind: "extendLetter";
      /** @maxLength 2000 */
      readonly reason: string;
    }
  | {
      readonly kind: "reportOnLetter";
      /** @maxLength 4000 */
      readonly text: string;
    }
  | { readonly kind: "answerLetter"; readonly values: Facts };

export type LetterCommandKind = LetterCommand["kind"];

export interface LetterCommandRequest {
  readonly command: LetterCommand;
}

export interface LettersQuery {
  /** Those still to be answered if absent. */
  readonly state?: "open" | "done";
}

/** `GET /api/letters/:id/paper` */
export interface LetterPaperQuery {
  readonly format: PaperFileFormat;
}

/** What is waited for next, and by when. */
export interface LetterAwaited {
  readonly what: "receive" | "report" | "answer";
  readonly by?: LocalDate;
  /** Working days left, the last one included; absent without a day. */
  readonly daysLeft?: number;
  /** Days past it. */
  readonly daysLate: number;
}

/** The last time a letter was chased. */
export interface LetterChased {
  readonly times: number;
  readonly on: LocalDate;
  /** Who did. */
  readonly by: string;
  /** Names of the parties in it masked as in the letter. */
  readonly text: string;
}

export interface LetterSummary {
  /** Of the record that is the letter. */
  readonly id: string;
  /** As its sender numbered it. */
  readonly number?: string;
  readonly caseNumber: string;
  readonly typeTitle: Text;
  readonly levelTitle?: Text;
  readonly levelSwatch?: string;
  /** The division that sent it, and the person. */
  readonly senderTitle: Text;
  readonly sentBy: string;
  readonly sentOn: LocalDate;
  readonly receivedOn?: LocalDate;
  readonly answeredOn?: LocalDate;
  readonly returnedOn?: LocalDate;
  /** Of one that is open. */
  readonly awaited?: LetterAwaited;
  /** How often its sender has pressed for it, and what was said last; absent while nobody has, and once it has done what it was chased for. */
  readonly chased?: LetterChased;
}

/** `GET /api/letters` */
export interface LetterInbox {
  readonly today: LocalDate;
  /** For which the reader stands; absent where an administrator has not said. */
  readonly department?: Text;
  readonly divisionTitle: Text;
  /** Those whose day comes first, first; of those done with, the latest sent. */
  readonly items: readonly LetterSummary[];
}

/** `GET /api/letters/:id` and the answer to what is done with it. */
export interface LetterView extends LetterSummary {
  readonly today: LocalDate;
  /** Under which the letter is read. */
  readonly layer: string;
  readonly release: string;
  readonly departmentTitle: Text;
  readonly acceptedOn: LocalDate;
  readonly colourTitle?: Text;
  /** The names of the parties, masked as policy says. */
  readonly parties: readonly string[];
  /** What the letter says, names in it masked the same way. */
  readonly values: Facts;
  readonly way: LetterWay;
  /** Id → name of everybody who has acted on it. */
  readonly people: Readonly<Record<string, string>>;
  /** Nothing more is to be done with letters of a case that was closed. */
  readonly caseOpen: boolean;
  readonly may: readonly LetterCommandKind[];
  /** There is a paper of it to be printed. */
  readonly printable: boolean;
  /** To when the day of answering would move. */
  readonly extendedTo?: LocalDate;
}

/** From when a letter of the case may be chased. */
export interface LetterChaseFrom {
  /** Its record. */
  readonly letter: string;
  readonly from: LocalDate;
}

/** A department that can be written to in the product: where people stand for it. */
export interface LetterUnit {
  readonly department: string;
  readonly division: string;
  readonly divisionTitle: Text;
}
