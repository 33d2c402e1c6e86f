/** What a part of the lab is given, and how it is told of in the registry (`lab-parts.tsx`). */
import type { ContractsDocument, EffectivePolicy, Policy, Standing } from "@jiefen/policy";
import type { ComponentType, LazyExoticComponent } from "react";

/** Where the policy under study comes from: a layer, as it is in force or as one of its open drafts has it. In the address as `?layer=…&draft=…`. */
export interface LabSource {
  readonly layer: string;
  /** Id of a draft of the layer. */
  readonly draft?: string;
}

/** Props of every part. All stay the same objects until another policy is chosen, so that they may stand in dependencies of effects. The day is
 * `useMe().today`; a place to show a case is `caseLink` in `lab-case.ts`; the cases at hand and the values being tried are in `useStudy()`. */
export interface LabPartProps {
  /** Compiled; of a draft with errors, the policy in force (the frame says so above the part). */
  readonly policy: Policy;
  readonly standing: Standing;
  readonly source: LabSource;
  /** What `policy` was compiled from: documents with the scenarios, provenance by pointer, digest. Plain data, to be posted to a worker, which compiles it
   * with `compile(released(effective))`. */
  readonly effective: EffectivePolicy;
  /** The policy of the layer above it stands on; absent for the highest layer. */
  readonly above?: EffectivePolicy;
  /** Where a draft is studied: the policy in force it would replace. */
  readonly inForce?: EffectivePolicy;
  /** What the layers above lay down of this layer's values; empty for the highest layer, which nothing binds. */
  readonly contracts: ContractsDocument;
}

/** The end of each part's address under `/lab`; the first is `/lab` itself. */
export type LabPartPath = "" | "rules" | "case" | "timeline" | "scenarios" | "checks";

/** One tab of the lab, in the order of the registry. */
export interface LabPart {
  readonly path: LabPartPath;
  /** Key into the words of the lab: `lab.parts.<name>`. */
  readonly name: "tune" | "rules" | "case" | "timeline" | "scenarios" | "checks";
  /** Loaded when first opened. */
  readonly Component: LazyExoticComponent<ComponentType<LabPartProps>>;
}
