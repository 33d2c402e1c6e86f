/** A policy being changed: what it comes to, what stands above it, and which contracts bind it. */
import type { ContractsDocument, EffectivePolicy, ValueChange } from "@jiefen/policy";

/** One value set in the effective document, or given back. */
export type DraftChange = ValueChange;

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
