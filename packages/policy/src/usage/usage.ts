/** Who reads a fact: one entry of a policy with what it does with the fact. */

/** How an entry reads a fact. `shows`: a condition on which a question is asked; `wiring`: casework reads it by the name written there; `tells`: a letter or a paper says it. */
export type UsageKind = "asks" | "shows" | "condition" | "derives" | "parameter" | "wiring" | "tells" | "scenario" | "expects";

export interface Usage {
  readonly fact: string;
  readonly kind: UsageKind;
  /** Of the document, without layer. */
  readonly path: string;
  /** Of the entry that reads it. */
  readonly pointer: string;
  /** Options of the fact that the entry names. */
  readonly codes: readonly string[];
}
