/** What is claimed of a policy, and what came of proving it. */
import type { Text } from "@jiefen/policy";
import type { SweptCase } from "../sweep/columns.ts";

export type Claim =
  /** For all facts, the level is nowhere below that of another policy: of the layer above, unless another one is named. */
  | { readonly kind: "nowhereLaxer"; readonly than: string; readonly scale: string }
  /** For all facts, what applies to the case asks for no less than what applies by another policy. */
  | { readonly kind: "asksNoLess"; readonly than: string; readonly of: Choice }
  | { readonly kind: "guardrail"; readonly id: string };

export type Choice = "visits" | "team" | "closable";

export type Verdict =
  | { readonly kind: "proved" }
  /** Refuted by `example`; for visits, whose gaps follow from no facts, by a plan alone. */
  | { readonly kind: "refuted"; readonly example?: SweptCase; readonly shows: Text }
  /** Neither proved nor refuted: the solver took too long, or only longer lists than were tried could tell. */
  | { readonly kind: "undecided"; readonly why: Text };

export interface Proof {
  readonly claim: Claim;
  /** The claim as a sentence. */
  readonly says: Text;
  /** The layer that claims it. */
  readonly layer: string;
  readonly verdict: Verdict;
}
