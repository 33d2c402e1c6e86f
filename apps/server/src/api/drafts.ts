/** Policy being changed: drafts, their edits, their check and their review. */
import type { ContractsDocument, Difference, EffectivePolicy, Issue, LocalDate, ScenarioResult, Text } from "@jiefen/policy";

export type DraftState = "open" | "submitted" | "published" | "discarded";
export type DraftAct = "edit" | "submit" | "takeBack" | "return" | "approve" | "discard";

export interface PersonName {
  readonly id: string;
  readonly name: string;
}

/** `GET /api/drafts`: of one layer, or of all layers in my scope. */
export interface DraftsQuery {
  readonly layer?: string;
}

/** `POST /api/drafts` */
export interface DraftOpening {
  /** @minLength 1
   * @maxLength 64 */
  readonly layer: string;
  /** What it is to change; absent where it does nothing but bring in what the layer above published.
   * @minLength 1
   * @maxLength 100 */
  readonly title?: string;
  /** Digest of an older release to begin from: to bring it back, through review like any change.
   * @pattern ^[0-9a-f]{64}$ */
  readonly from?: string;
  /** Which release of the layer above it stands on: that of the release it begins from, the default, or the one in force. */
  readonly standOn?: "same" | "newest";
}

/** One value set, or (without `value`) given back: to the layer above, or away where this layer had added it. */
export interface DraftChange {
  /** Path of a released document, without layer. */
  readonly path: string;
  /** JSON pointer into the document; empty for the whole of it.
   * @minLength 0
   * @maxLength 1000 */
  readonly pointer: string;
  readonly value?: unknown;
}

/** `POST /api/drafts/:id/edits` */
export interface DraftEditing {
  /** `version` of the draft the change was made on.
   * @minimum 1
   * @asType integer */
  readonly version: number;
  /** @minItems 1
   * @maxItems 200 */
  readonly changes: readonly DraftChange[];
  /** What stood at the place of each change when it was made, in the same order; `null` for nothing. With it, an edit made on an older version is made
   * on the newest one all the same, unless one of these places was changed since (`edit-conflict`); without it, it is refused (`stale`).
   * @maxItems 200 */
  readonly seen?: readonly unknown[];
}

/** `POST /api/drafts/:id/presence`: I have the draft open, at this place. Sent every ten seconds; who sends nothing for thirty is gone. */
export interface DraftPresenceRequest {
  /** @maxLength 200 */
  readonly path?: string;
  /** @minLength 0
   * @maxLength 1000 */
  readonly pointer?: string;
}

export interface DraftPresence {
  /** Of the draft now: another than I have means that somebody changed it. */
  readonly version: number;
  readonly others: readonly { readonly person: PersonName; readonly path?: string; readonly pointer?: string }[];
}

/** `POST /api/drafts/:id/undo`, `…/redo`, `…/take-back`, `…/discard` */
export interface DraftStep {
  /** @minimum 1
   * @asType integer */
  readonly version: number;
}

/** `POST /api/drafts/:id/submit` */
export interface DraftSubmission {
  /** @minimum 1
   * @asType integer */
  readonly version: number;
  /** What changes and why, for the reviewer.
   * @minLength 1
   * @maxLength 2000 */
  readonly note: string;
  /** New cases take it from this day on; today or later. */
  readonly effectiveFrom: LocalDate;
}

/** `POST /api/drafts/:id/return` */
export interface DraftReturn {
  /** @minimum 1
   * @asType integer */
  readonly version: number;
  /** @minLength 1
   * @maxLength 2000 */
  readonly reason: string;
}

/** `POST /api/drafts/:id/approve` */
export interface DraftApproval {
  /** @minimum 1
   * @asType integer */
  readonly version: number;
  /** What the reviewer saw in the check.
   * @pattern ^[0-9a-f]{64}$ */
  readonly digest: string;
}

export interface DraftSummary {
  /** ULID. */
  readonly id: string;
  readonly layer: string;
  readonly layerTitle: Text;
  /** As its opener wrote it, in whatever language; where nobody named it, what it does, in both. */
  readonly title: Text;
  readonly state: DraftState;
  /** To be sent back with whatever is done to it. */
  readonly version: number;
  /** Digest of the release it began from. */
  readonly base: string;
  /** Digest of the release of the layer above that it stands on; absent for the highest layer. */
  readonly above?: string;
  /** The layer above has another release in force by now. */
  readonly newerAbove: boolean;
  /** Another release of its own layer was published since it was opened. */
  readonly overtaken: boolean;
  /** Places nobody has chosen at since it was brought over to newer releases. */
  readonly unsettled: number;
  /** Edits that count: those undone do not. */
  readonly edits: number;
  readonly editors: readonly PersonName[];
  readonly submitted?: {
    readonly by: PersonName;
    /** Epoch milliseconds. */
    readonly at: number;
    readonly note: string;
    readonly effectiveFrom: LocalDate;
    /** Of the release it will be. */
    readonly digest: string;
  };
  /** Why it came back, until it is submitted again. */
  readonly returned?: { readonly by: PersonName; readonly at: number; readonly reason: string };
  readonly createdBy: PersonName;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface DraftEdit {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly by: PersonName;
  readonly changes: readonly DraftChange[];
  /** It brought the draft over to newer releases. */
  readonly rebased: boolean;
  readonly undone: boolean;
}

/** `GET /api/drafts/:id` and the answer to whatever is done to a draft. */
export interface DraftView extends DraftSummary {
  /** With the draft's changes, scenarios included. */
  readonly policy: EffectivePolicy;
  /** The policy of the layer above it stands on; absent for the highest layer. */
  readonly aboveDocuments?: EffectivePolicy;
  /** The merged contracts that govern this layer; empty for the highest, which nothing binds. */
  readonly contracts: ContractsDocument;
  /** What is wrong with it now; errors keep it from being submitted. */
  readonly issues: readonly Issue[];
  /** Oldest first. */
  readonly history: readonly DraftEdit[];
  readonly undoable: boolean;
  readonly redoable: boolean;
  /** What I may do to it now. */
  readonly may: readonly DraftAct[];
}

/** `GET /api/drafts/:id/check` */
export interface DraftCheck {
  /** Of the release it would be; to be sent back with an approval. */
  readonly digest: string;
  readonly issues: readonly Issue[];
  /** Every scenario with what it gave; none while there are errors. */
  readonly scenarios: readonly ScenarioResult[];
  /** Against the release in force; none while there are errors. */
  readonly differences: readonly Difference[];
}

/** `GET /api/drafts/:id/impact`: open cases in pages, each tried under the draft. */
export interface ImpactQuery {
  /** `next` of the page before. */
  readonly cursor?: string;
}

/** What of a case would be otherwise. */
export type ImpactKind = "level" | "visits" | "due" | "checklist";

export interface ImpactedCase {
  /** Of the page's cases, counted from 0, so that nameless ones are told apart. */
  readonly index: number;
  /** Only for those who may read the case. */
  readonly id?: string;
  readonly number?: string;
  readonly kinds: readonly ImpactKind[];
  readonly changes: readonly Text[];
  /** Why the case cannot go on under the draft. */
  readonly refused?: Text;
}

/** `unsound`: the draft has errors. */
export type DraftImpact =
  | { readonly state: "unsound" }
  | {
      readonly state: "done";
      /** Those that would change or could not be moved. */
      readonly cases: readonly ImpactedCase[];
      /** Cases tried on this page, and open cases of the layer altogether. */
      readonly examined: number;
      readonly total: number;
      readonly next?: string;
      /** Visits that fall due within `visitDays` days from today on the cases of this page, as things are and under the draft. */
      readonly visits: { readonly before: number; readonly after: number };
      readonly visitDays: number;
    };
