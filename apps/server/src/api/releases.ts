/** Releases of a layer: their history, what differs between them, and moving open cases to another one. */
import type { LocalDate, Text } from "@jiefen/policy";
import type { PersonName } from "./drafts.ts";

export type ReleaseState = "scheduled" | "inForce" | "superseded" | "withdrawn";

/** `GET /api/releases/:layer`, newest first: one publication. */
export interface ReleaseSummary {
  /** ULID of the publication. */
  readonly publication: string;
  /** Digest of the release. */
  readonly release: string;
  /** Digest of the release of the layer above it stands on; absent for the highest layer. */
  readonly above?: string;
  /** Cases taken in from this day on go by it. */
  readonly effectiveFrom: LocalDate;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
  /** Absent where it came from files at the first start or on the command line. */
  readonly publishedBy?: PersonName;
  readonly reviewedBy?: PersonName;
  readonly note: string;
  readonly state: ReleaseState;
  /** Open cases handled under this release. */
  readonly openCases: number;
}

/** `GET /api/releases/:layer/:release/differences` */
export interface DifferencesQuery {
  /** Digest of the release to compare with; the one before it in time if absent.
   * @pattern ^[0-9a-f]{64}$ */
  readonly from?: string;
}

/** `POST /api/releases/:layer/:publication/withdraw` */
export interface Withdrawal {
  /** @minLength 1
   * @maxLength 2000 */
  readonly reason: string;
}

/** `GET /api/releases/:layer/moves`: what would become of open cases under older releases. Nothing is changed. */
export interface MovesPreview {
  /** Digest of the release in force. */
  readonly to: string;
  /** The oldest first, at most 200: the rest follows once these are moved. */
  readonly cases: readonly MovePreview[];
  /** Open cases of the layer under other releases. */
  readonly total: number;
}

export interface MovePreview {
  readonly id: string;
  readonly number: string;
  /** Digest of its release now. */
  readonly from: string;
  readonly version: number;
  /** What would change on the case, in words; none when only the release does. */
  readonly changes: readonly Text[];
  /** Why it cannot be moved. */
  readonly refused?: Text;
}

/** `POST /api/releases/:layer/moves` */
export interface Moves {
  /** Digest of the release in force, as the preview named it.
   * @pattern ^[0-9a-f]{64}$ */
  readonly to: string;
  /** @minItems 1
   * @maxItems 200 */
  readonly cases: readonly {
    readonly id: string;
    /** @minimum 1
     * @asType integer */
    readonly version: number;
  }[];
}

/** What became of each, in the order given. */
export interface MovesDone {
  readonly to: string;
  readonly cases: readonly {
    readonly id: string;
    readonly moved: boolean;
    /** Why it was not. */
    readonly refused?: Text;
  }[];
}
