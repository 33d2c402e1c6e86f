/** A layer's policy being changed: its own files as they are now, and how they came to be so. */
import type { LocalDate, PolicyFile, ValueChange } from "@jiefen/policy";

export type DraftState = "open" | "submitted" | "published" | "discarded";

/** One value set in the effective document, or given back. */
export type DraftChange = ValueChange;

/** One of the layer's own files before and after; absent where there is none. */
export interface FileChange {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The releases a draft stands on. */
export interface Footing {
  /** The release of its own layer it began from. */
  readonly base: string;
  /** The layer's latest publication by then. */
  readonly latest: string;
  /** The release of the layer above. */
  readonly above?: string;
}

export interface Edit {
  readonly id: string;
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly changes: readonly DraftChange[];
  /** `dropped`: undone, and no longer to be redone since something else was edited after. */
  readonly state: "done" | "undone" | "dropped";
  readonly files: readonly FileChange[];
  /** It brought the draft over to newer releases. */
  readonly rebased?: { readonly before: Footing; readonly after: Footing };
}

export interface Submission {
  readonly by: string;
  readonly at: number;
  readonly note: string;
  readonly effectiveFrom: LocalDate;
  /** Of the release it will be. */
  readonly digest: string;
}

export interface Returned {
  readonly by: string;
  readonly at: number;
  readonly reason: string;
}

/** Title of a draft that is called by what it does. */
export const nameless = "";

/** Of a first draft: there is no publication of its layer, and it began from the release of the layer above. */
export const neverPublished = "";

export interface Draft {
  readonly id: string;
  readonly layer: string;
  /** As whoever opened it wrote it, or `nameless`. */
  readonly title: string;
  readonly state: DraftState;
  /** Counts whatever was done to it, from 1. */
  readonly version: number;
  /** The release it began from. */
  readonly base: string;
  /** The release of the layer above that it stands on. */
  readonly above?: string;
  /** It began from a release other than the layer's latest: whoever opened it chose its content. */
  readonly restores: boolean;
  /** The layer's latest publication when it was opened; `neverPublished` for the first draft of a layer. */
  readonly latest: string;
  /** The layer's own released files, with the edits that count. */
  readonly files: readonly PolicyFile[];
  /** Oldest first. */
  readonly edits: readonly Edit[];
  readonly openedBy: string;
  readonly openedAt: number;
  readonly changedAt: number;
  readonly submission?: Submission;
  readonly returned?: Returned;
}

/** The edit that undoing takes back. */
export function findUndoable({ edits }: Draft): Edit | undefined {
  return edits.findLast(({ state }) => state === "done");
}

/** The edit that redoing brings back: the first of those undone. */
export function findRedoable({ edits }: Draft): Edit | undefined {
  return edits.find(({ state }) => state === "undone");
}

export function footingOf({ base, latest, above }: Draft): Footing {
  return { base, latest, ...(above === undefined ? {} : { above }) };
}

/** The draft on other releases. */
export function standingOn({ above, ...draft }: Draft, footing: Footing): Draft {
  return { ...draft, ...footing };
}

/** Who wrote it: none of them may approve it. */
export function authorsOf({ edits, restores, openedBy, submission }: Draft): readonly string[] {
  const opener = restores ? [openedBy] : [];
  const submitter = submission === undefined ? [] : [submission.by];
  return [...new Set([...opener, ...edits.map(({ by }) => by), ...submitter])];
}
