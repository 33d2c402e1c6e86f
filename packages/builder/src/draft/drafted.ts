/** A policy being changed: what it comes to, what stands above it, and which contracts bind it. */
import type { ContractsDocument, EffectivePolicy } from "@jiefen/policy";

/** One value set, or (without `value`) given back: to the layer above, or away where this layer had added it. */
export interface DraftChange {
  /** Path of the document, without layer. */
  readonly path: string;
  /** JSON pointer into the document. */
  readonly pointer: string;
  readonly value?: unknown;
}

export interface Drafted {
  /** With the draft's changes. */
  readonly policy: EffectivePolicy;
  /** The policy of the layer above; absent for the highest layer. */
  readonly above?: EffectivePolicy;
  /** The release the draft began from: what records may already hold. Absent until it is known. */
  readonly base?: Pick<EffectivePolicy, "documents">;
  /** The merged contracts of the layers above; empty for the highest layer. */
  readonly contracts: ContractsDocument;
}
