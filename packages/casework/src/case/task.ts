/** What is due on a case on a day. */
import type { LocalDate, Text } from "@jiefen/policy";

export interface Task {
  readonly caseId: string;
  readonly kind:
    | "visit"
    | "obligation"
    | "deadline"
    | "signature"
    | "assign"
    | "approval"
    | "notice"
    | "card"
    | "session"
    | "letter"
    | "progress"
    | "joining"
    | "moveUp"
    | "call";
  /** The visit, obligation, deadline, signature, proposal, notice, card, session, letter (its record; one that has news, the notice), asking, rung, or call; of an assignment or a
   * progress note the case. */
  readonly about: string;
  readonly title: Text;
  readonly party?: string;
  readonly dueOn: LocalDate;
  /** The instant it falls due, in epoch milliseconds, of a limit in hours; `hoursLate` says how late it is. */
  readonly dueAt?: number;
  readonly onTimeUntil: LocalDate;
  /** Days past `onTimeUntil`; 0 while on time. */
  readonly daysLate: number;
  readonly provisional: boolean;
  /** Who is waited for: a person, or roles. */
  readonly waitingFor: { readonly person?: string; readonly roles: readonly string[] };
}

/** The checklist of a case on a day: each item asked, whether it holds, and which layer asks for it. */
export interface ChecklistState {
  readonly items: readonly {
    readonly id: string;
    readonly title: Text;
    readonly outcome: "yes" | "no" | "unknown";
    readonly remedy: Text;
    readonly source: string;
    readonly layer: string;
  }[];
  readonly signatures: readonly {
    readonly id: string;
    readonly title: Text;
    readonly roles: readonly string[];
    readonly notHandler: boolean;
    readonly signedBy?: string;
  }[];
  readonly mayRequest: boolean;
}

/** A step the stage offers, and whether this actor may take it now. */
export interface Offer {
  readonly transition: string;
  readonly title: Text;
  readonly record?: string;
  readonly allowed: boolean;
  readonly why?: Text;
}
