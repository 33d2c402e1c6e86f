/** Why a command is not carried out, in words for the person who gave it. */
import type { Issue, Text } from "@jiefen/policy";

export interface Refusal {
  /** Stable, kebab-case: `not-allowed`, `wrong-stage`, `guard`, `checklist-blocks`, `signer-is-handler`, `invalid-answers`, `unanswered`, `case-closed`, `nothing-to-visit`, `not-downgradable` … */
  readonly code: string;
  readonly message: Text;
  /** What to do; for a statutory guard, the lawful route. */
  readonly remedy?: Text;
  /** Single places: questions, checklist items, guards. */
  readonly issues: readonly Issue[];
}

export type Decided =
  | { readonly ok: true; readonly events: readonly import("./event.ts").Event[] }
  | { readonly ok: false; readonly refusal: Refusal };
