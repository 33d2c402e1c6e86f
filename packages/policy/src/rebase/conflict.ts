/** A place that the layers above and this layer want otherwise, and what is chosen for it. */
import type { Segments } from "../document/pointer.ts";
import type { Issue } from "../policy/issue.ts";

/** `both`: changed above and here. `removedAbove`, `retiredAbove`: taken away or retired above what was changed here. `removedHere`: changed above what
 * was taken away here. `addedTwice`: added above under an id that this layer gave to something of its own. `breach`: against a contract above.
 * `unsound`: it no longer fits what lies above, e.g. it names something that is no longer there. */
export type ConflictReason = "both" | "removedAbove" | "removedHere" | "retiredAbove" | "addedTwice" | "breach" | "unsound";

export interface Conflict {
  /** Path of the document, without layer. */
  readonly path: string;
  readonly place: Segments;
  readonly why: ConflictReason;
  /** What stood above when this layer was last laid over it; undefined where nothing did, as for the other two. */
  readonly was: unknown;
  /** What stands above now. */
  readonly theirs: unknown;
  /** What this layer makes of it. */
  readonly ours: unknown;
  /** What is wrong with keeping ours: of `breach` and `unsound`. */
  readonly issue?: Issue;
}

/** Keep this layer's value, take the one above, or put another; `undefined` as a value leaves nothing there. */
export type Choice = "ours" | "theirs" | { readonly value: unknown };
export type Choose = (conflict: Conflict) => Choice;

export const keepOurs: Choose = () => "ours";

export function chosenValue(conflict: Conflict, choice: Choice): unknown {
  if (choice === "ours") return conflict.ours;
  return choice === "theirs" ? conflict.theirs : choice.value;
}
