/** Policy brought over to what the layer above has published: what came in, and where somebody has to choose. */
import type { ConflictInWords, Difference, LocalDate, Text } from "@jiefen/policy";
import type { DraftChange } from "./drafts.ts";

/** A layer whose layer above has published since: it goes on under its own last release until that is brought over. */
export interface LayerBehind {
  readonly aboveTitle: Text;
  /** Digest of the release of the layer above that is in force. */
  readonly above: string;
  /** First day on which that holds. */
  readonly since: LocalDate;
  /** A draft under way that stands on it. */
  readonly draft?: string;
}

export interface DraftConflictView extends ConflictInWords {
  /** Who wants it otherwise: the layer above, or another draft of this layer that was published meanwhile. */
  readonly against: "above" | "own";
  /** What somebody has chosen; absent while nobody has. */
  readonly chosen?: "ours" | "theirs" | "other";
  /** What stands there now, where that is neither: it may be taken as another value. */
  readonly now?: Text;
}

/** `GET /api/drafts/:id/rebase` */
export interface DraftRebase {
  /** What the layer above is called; absent for the highest layer. */
  readonly aboveTitle?: Text;
  /** It was brought over to newer releases. */
  readonly rebased: boolean;
  /** What came in without anybody having to choose. */
  readonly cameIn: readonly Difference[];
  readonly conflicts: readonly DraftConflictView[];
}

/** A choice at one place: this layer's own value, the one it was brought over to, or another. */
export interface DraftSettlement {
  /** Path of a released document, without layer. */
  readonly path: string;
  /** JSON pointer into the document; empty for the whole of it.
   * @minLength 0
   * @maxLength 1000 */
  readonly pointer: string;
  readonly take: "ours" | "theirs" | "other";
  /** Of `other`; nothing where it is absent. */
  readonly value?: unknown;
  /** What is changed with it elsewhere, as in any edit: the English of another text.
   * @maxItems 200 */
  readonly along?: readonly DraftChange[];
}

/** `POST /api/drafts/:id/settlements` */
export interface DraftSettling {
  /** @minimum 1
   * @asType integer */
  readonly version: number;
  /** @minItems 1
   * @maxItems 200 */
  readonly settlements: readonly DraftSettlement[];
}
