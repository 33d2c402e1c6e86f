/** An engine that grades one dispute in two values, beside which ours is measured. */
import type { PlainFacts } from "../cases/plain-facts.ts";

export interface Peer {
  readonly name: string;
  /** Rank of the highest level that a criterion of the dispute leads to. */
  rankOf(facts: PlainFacts): number | Promise<number>;
}
