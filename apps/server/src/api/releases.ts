/** Releases of a layer: their history, what differs between them, and moving open cases to another one. */
import type { Conversion, Loss } from "@jiefen/casework";
import type { FactType, LocalDate, Text } from "@jiefen/policy";
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

/** `GET /api/releases/:layer/moves` */
export interface MovesQuery {
  /** The case after which to go on.
   * @maxLength 40 */
  readonly after?: string;
}

/** Something that open cases hold and the release in force has no place for. */
export interface MoveLoss extends Loss {
  readonly text: Text;
  /** Of a field: what it held, and the list whose items hold it. */
  readonly type?: FactType;
  readonly list?: string;
  /** Of a field that is chosen: what could be. */
  readonly options?: readonly { readonly id: string; readonly title: Text }[];
  readonly cases: number;
  /** Types of those disputes: what takes its place is asked by the forms of each of them. */
  readonly types: readonly string[];
  /** Numbers of a few of them, as far as the reader may read those cases. */
  readonly examples: readonly string[];
}

/** `GET /api/releases/:layer/moves`: what would become of open cases under older releases. Nothing is changed. */
export interface MovesPreview {
  /** Digest of the release in force. */
  readonly to: string;
  /** The oldest first, at most 50. */
  readonly cases: readonly MovePreview[];
  /** What the release in force has no place for in these cases: each is to be answered before they can be moved. */
  readonly losses: readonly MoveLoss[];
  /** Give it as `after` for the cases that follow; absent with the last. */
  readonly next?: string;
  /** Open cases of the layer under other releases. */
  readonly total: number;
}

export interface MovePreview {
  readonly id: string;
  /** Absent where the reader may not read the case. */
  readonly number?: string;
  /** Digest of its release now. */
  readonly from: string;
  readonly version: number;
  /** What it holds that has no place there. */
  readonly losses: readonly Loss[];
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
  /** Where to put what the release has no place for; kept in the event of each case that they change.
   * @maxItems 500 */
  readonly conversions?: readonly Conversion[];
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
