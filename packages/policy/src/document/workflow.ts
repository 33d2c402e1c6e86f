/** `rules/<layer>/workflow.json`: stages and the steps between them. No stage is known to code. */
import type { Condition } from "./condition.ts";

export interface StageDocument {
  readonly title: string;
  readonly "x-order": number;
  /** `open` while work goes on, `closed` once the case has ended. */
  readonly kind: "open" | "closed";
}

/** What a step does besides recording its form and moving the stage: a closed list. */
export const effects = ["settle", "unsettle", "requestClosure", "withdrawClosure", "close", "reopen"] as const;
export type Effect = (typeof effects)[number];

export interface TransitionDocument {
  readonly title: string;
  readonly "x-order": number;
  readonly from: readonly string[];
  /** Absent: the stage stays. */
  readonly to?: string;
  /** The record form filled on the way. */
  readonly record?: string;
  readonly roles: readonly string[];
  /** Must surely hold before the step is allowed; the record being submitted counts. */
  readonly conditions?: Condition;
  /** What to do when the conditions do not hold. */
  readonly remedy?: string;
  readonly effects?: readonly Effect[];
  readonly retired?: boolean;
}

/** Handing a case over to another division: who asks for it, and who of the receiving division takes it. */
export interface TransferDocument {
  readonly roles: readonly string[];
  readonly acceptedBy: readonly string[];
}

/** What is known of a session once attendance was taken: where it was, who of those who are no party was there, and whether all parties were. */
export const sessionTells = ["whereHeld", "othersThere", "allPartiesThere"] as const;
export type SessionTells = (typeof sessionTells)[number];

export interface SessionDocument {
  /** Joint mediation: the record whose filing holds a planned session. */
  readonly record: string;
  /** By field of the record: what it begins with, and may be changed. */
  readonly fills?: Readonly<Record<string, SessionTells>>;
}

export interface WorkflowDocument {
  readonly transfer?: TransferDocument;
  readonly session?: SessionDocument;
  readonly initial: string;
  readonly stages: Readonly<Record<string, StageDocument>>;
  readonly transitions: Readonly<Record<string, TransitionDocument>>;
  /** The record, and the list field in it, in which an agreement's promises are written; see `obligation.ts` in casework for its item facts. */
  readonly obligations: {
    readonly record: string;
    readonly list: string;
    readonly descriptionField: string;
    readonly dueField: string;
    /** The repeating record that reports performance, and the facts in it. */
    readonly performance: { readonly record: string; readonly obligationField: string; readonly doneField: string };
  };
}
