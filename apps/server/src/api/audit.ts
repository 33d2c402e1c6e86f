/** The audit log: who did what to policy, organisation and accounts. */
import type { Text } from "@jiefen/policy";
import type { PersonName } from "./drafts.ts";

/** The same closed list as the store's. */
export type AuditKind =
  | "layerBegun"
  | "draftOpened"
  | "draftEdited"
  | "draftUndone"
  | "draftRebased"
  | "draftSubmitted"
  | "draftTakenBack"
  | "draftReturned"
  | "draftDiscarded"
  | "released"
  | "releaseWithdrawn"
  | "casesMoved"
  | "casesImported"
  | "casesExported"
  | "apiKeyAdded"
  | "apiKeyRevoked"
  | "webhookAdded"
  | "webhookChanged"
  | "webhookRemoved"
  | "webhookSecretChanged"
  | "calendarOpened"
  | "calendarClosed"
  | "standingChanged"
  | "accountAdded"
  | "accountChanged"
  | "accountDeactivated"
  | "passwordReset"
  | "passwordChanged"
  | "sessionsEnded"
  | "accountUnlocked"
  | "rosterAdded"
  | "rosterChanged"
  | "roundKept"
  | "roundCorrected"
  | "viewsRead"
  | "signInLockedOut"
  | "setUp";

/** `GET /api/audit` */
export interface AuditQuery {
  /** Entries before this sequence: `next` of the page before.
   * @pattern ^[1-9][0-9]{0,14}$ */
  readonly before?: string;
  readonly kind?: AuditKind;
  readonly layer?: string;
}

export interface AuditEntryView {
  /** Counts from 1. */
  readonly sequence: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Absent for the system itself, and the command line. */
  readonly by?: PersonName;
  readonly kind: AuditKind;
  /** The kind in words. */
  readonly title: Text;
  readonly layer?: string;
  readonly layerTitle?: Text;
  /** Id of what it was done to. */
  readonly subject?: string;
  /** Its name, where it has one: of a person, the title of a draft. */
  readonly subjectTitle?: Text;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Newest first. */
export interface AuditPage {
  readonly items: readonly AuditEntryView[];
  /** What was done, for choosing from. */
  readonly kinds: readonly { readonly kind: AuditKind; readonly title: Text }[];
  /** Absent on the last page. */
  readonly next?: string;
}
