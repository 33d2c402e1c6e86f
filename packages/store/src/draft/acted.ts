/** What becomes of something done to a draft. */
import type { Issue } from "@jiefen/policy";
import type { Draft } from "./draft.ts";

/** `stale`: made on a version that is no longer the newest. `conflict`: somebody else changed the very place since. `taken`: there is a policy, or a first draft of one, already. `wrong-state`: not to be done to a draft that is submitted, published … `breach`: it breaks a
 * contract, see the issues. `overtaken`: something else was published since it was opened. `own-work`: who reviews has edited or submitted it.
 * `newest`: it stands on the newest releases already. `no-conflict`: nothing is to be chosen there. `other-digest`: it is no longer what the reviewer saw. `unsound`: errors or failing scenarios, see the issues. */
export type WhyNot =
  | "unknown"
  | "stale"
  | "conflict"
  | "taken"
  | "wrong-state"
  | "breach"
  | "full"
  | "nothing-to-undo"
  | "nothing-to-redo"
  | "overtaken"
  | "newest"
  | "no-conflict"
  | "unsound"
  | "nothing-changed"
  | "too-early"
  | "own-work"
  | "other-digest";

export type Acted = { readonly ok: true; readonly draft: Draft } | Refused;
export interface Refused {
  readonly ok: false;
  readonly why: WhyNot;
  readonly issues: readonly Issue[];
}

export function refused(why: WhyNot, issues: readonly Issue[] = []): Refused {
  return { ok: false, why, issues };
}
