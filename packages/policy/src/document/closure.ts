/** `rules/<layer>/closure.json`: what must be true before a dispute is closed (销号), who signs, and on which grounds it may end unsettled. */
import type { Condition } from "./condition.ts";
import type { Source } from "./source.ts";

export interface ChecklistItemDocument {
  readonly title: string;
  /** What to do while the item blocks. */
  readonly remedy: string;
  readonly "x-order": number;
  /** When the item is asked at all; always, if absent. Unknown counts as asked. */
  readonly appliesWhen?: Condition;
  /** The item holds only when this surely holds. */
  readonly conditions: Condition;
  readonly source: Source;
  readonly retired?: boolean;
}

export interface SignatureDocument {
  readonly title: string;
  readonly "x-order": number;
  readonly appliesWhen?: Condition;
  /** Any one of these roles may give this signature. */
  readonly roles: readonly string[];
  /** The signer may not be the handler of the case. */
  readonly notHandler?: boolean;
}

/** Closed without settlement: transferred to court, withdrawn, lost contact, not accepted, merged. */
export interface GroundDocument {
  readonly title: string;
  readonly "x-order": number;
  /** Items of the checklist that still have to hold. */
  readonly items: readonly string[];
}

export interface ClosureDocument {
  /** The record whose form is filled to ask for closure, and the code fact in it that names the ground (absent or `settled` when settled). */
  readonly record: string;
  readonly groundField: string;
  readonly items: Readonly<Record<string, ChecklistItemDocument>>;
  readonly signatures: Readonly<Record<string, SignatureDocument>>;
  readonly grounds: Readonly<Record<string, GroundDocument>>;
}
