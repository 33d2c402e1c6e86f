/** Everything that touches a database or the disk. */
export { FileFault, type FileFaultCode } from "./attachment/file-fault.ts";
export { type Files, graceDays } from "./attachment/files.ts";
export type { AuditEntry, AuditFilter, AuditLog, NewAuditEntry } from "./audit/audit.ts";
export { type AuditKind, auditKinds } from "./audit/audit-kind.ts";
export { type BackupRefusalCode, BackupRefused } from "./backup/backup-refused.ts";
export { type BackupMade, makeBackup } from "./backup/make-backup.ts";
export { type Restored, restore } from "./backup/restore.ts";
export type { FileFound } from "./backup/verify-files.ts";
export type { AgendaFilter } from "./case/agenda-list.ts";
export type { Alike, AlikeCase } from "./case/alike.ts";
export type { CaseFilter, Listed, ListedPage, PageRequest } from "./case/case-list.ts";
export { membersOf } from "./case/case-rows.ts";
export { type CaseScope, inScope } from "./case/case-scope.ts";
export type { LinkedEvent } from "./case/chain.ts";
export type { CaseKey } from "./case/event-rows.ts";
export type { Addressee, FoundLetter } from "./case/letter-rows.ts";
export type { BreakReason, Verified } from "./case/verify.ts";
export { type Clock, daysAfter, startOf } from "./clock.ts";
export type { Sender } from "./desk/acknowledgement.ts";
export type { DaysAdvanced } from "./desk/advance-days.ts";
export type { CaseCommand, Desk, TakeIn } from "./desk/desk.ts";
export type { Executed } from "./desk/executed.ts";
export { mergeCommands, unmergeCommands } from "./desk/merge.ts";
export type { MovedCase, Moving } from "./desk/move-cases.ts";
export type { PairedCommand, WithEvents } from "./desk/on-two-cases.ts";
export { system } from "./desk/system.ts";
export { digest } from "./disk/digest.ts";
export { PolicyFilesError } from "./disk/policy-files-error.ts";
export { policyJson } from "./disk/policy-json.ts";
export { readPolicyFiles } from "./disk/read-policy-files.ts";
export { readTemplateFiles } from "./disk/read-template-files.ts";
export type { Acted, WhyNot } from "./draft/acted.ts";
export type { Attempted } from "./draft/attempt.ts";
export { type Beginning, divisionOf } from "./draft/begin-layer.ts";
export { type CheckedDraft, hindrances, scenarioIssues } from "./draft/check-draft.ts";
export { type DraftConflict, isStillWrong, type Settlement } from "./draft/conflicts.ts";
export {
  authorsOf,
  type Draft,
  type DraftChange,
  type DraftState,
  type Edit,
  findRedoable,
  findUndoable,
  nameless,
  neverPublished,
} from "./draft/draft.ts";
export type { Drafts, On, Opening } from "./draft/drafts.ts";
export { type DraftPlace, type Presence, type Present, presentFor } from "./draft/presence.ts";
export type { CountedTogether, TallyQuery } from "./figures/tally-query.ts";
export type { Import, ImportFault, ImportRow, ImportRowState, ImportState } from "./intake/import-rows.ts";
export type { ImportCounts, ImportRowFilter, Imports } from "./intake/imports.ts";
export type { Origin } from "./intake/source-numbers.ts";
export { type AnnouncementKind, type AnnouncementMessage, announcementKinds } from "./outbox/announcement.ts";
export { waits } from "./outbox/attempts.ts";
export type { Channel, Delivery, DeliveryState, NewDelivery, Trouble } from "./outbox/delivery-rows.ts";
export type { Attempted as DeliveryAttempt, Lane, Outbox } from "./outbox/outbox.ts";
export type { PauseReason, Webhook } from "./outbox/webhook-rows.ts";
export type { WebhookChange, Webhooks } from "./outbox/webhooks.ts";
export type { AccountFilter, AccountPage } from "./people/account-list.ts";
export type { Account, Person } from "./people/account-rows.ts";
export type { ApiKey, ApiKeys } from "./people/api-keys.ts";
export type { Attempt, Subject } from "./people/attempts.ts";
export { hashPassword, initialPassword, longestPassword, passwordFits, pretendToCheck, shortestPassword } from "./people/password.ts";
export type { AccountChange, LastManager } from "./people/people.ts";
export type { Kin, Roster, RosterEntry, RosterFilter, RosterPerson } from "./people/roster.ts";
export { longestSession } from "./people/sessions.ts";
export type { ListedView, ViewFilter, ViewPage } from "./people/view-list.ts";
export type { NewView, View } from "./people/views.ts";
export { largestTemplate, templateDigest, templatesNamed } from "./release/paper-templates.ts";
export type { Candidate, PolicyShelf, ToPublish } from "./release/policy-shelf.ts";
export type { PreparedRelease } from "./release/prepare-release.ts";
export type { Publication } from "./release/publication.ts";
export { type PublicationState, publicationStates } from "./release/publication-state.ts";
export type { CalendarFeed, Digest, ReminderWishes } from "./reminders/reminders.ts";
export type { Companion, Keeping, KeptRound, RoundEntry, RoundFilter, Rounds } from "./round/rounds.ts";
export { databaseFile, openStore, type Store, type StoreOptions } from "./store.ts";
export { ajvValidator } from "./validator/ajv-validator.ts";
