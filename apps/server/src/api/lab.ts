/** The lab: a policy with all that bounds it, and cases of the desk to try it on. */
import type { Covered, Differing, Finding, Proof, Proposed } from "@jiefen/analysis";
import type { ContractsDocument, EffectivePolicy, Facts } from "@jiefen/policy";

/** `GET /api/lab/:layer`: the policy in force, as a draft would show it. */
export interface LabPolicy {
  /** With the scenarios. */
  readonly policy: EffectivePolicy;
  /** The policy of the layer above it stands on; absent for the highest layer. */
  readonly above?: EffectivePolicy;
  /** The merged contracts that govern this layer; empty for the highest, which nothing binds. */
  readonly contracts: ContractsDocument;
}

/** `GET /api/lab/:layer/cases` */
export interface StudiedCasesQuery {
  /** A draft of the layer whose rules may look at other facts than the policy in force. */
  readonly draft?: string;
  /** From `next` of the page before. */
  readonly cursor?: string;
  /** 1 to 500, 200 if absent. */
  readonly limit?: string;
}

/** A case of the desk as grading sees it, and no more: no names, numbers or free text, nothing restricted from who may not read it. */
export interface StudiedCase {
  /** Only where I may read the case. */
  readonly id?: string;
  readonly number?: string;
  readonly type: string;
  /** Only those that grading reads. */
  readonly facts: Facts;
  /** The level in force, by scale. */
  readonly levels: Readonly<Record<string, string>>;
}

export interface StudiedCasesPage {
  readonly items: readonly StudiedCase[];
  /** How many there are in my scope, about. */
  readonly total: number;
  /** Absent on the last page. */
  readonly next?: string;
  /** Facts that grading reads and that are kept from me; they count as not known. */
  readonly withheld: readonly string[];
}

/** `GET /api/lab/:layer/checks`, `GET /api/lab/:layer/coverage` */
export interface StudyQuery {
  /** A draft of the layer instead of the policy in force. */
  readonly draft?: string;
}

/** What is being worked on. */
export type StudyStep = "guardrails" | "theorem" | "findings" | "differences" | "coverage" | "proposals";

/** Not done yet: to be asked for again. `unsound`: the draft has errors. `failed`: it could not be done; asking again tries again. */
export type NotStudied =
  | { readonly state: "running"; readonly step?: StudyStep }
  | { readonly state: "unsound" }
  | { readonly state: "failed" };

/** Proofs and findings. */
export interface Checks {
  /** That the layer is nowhere laxer than the one above, then its guardrails. */
  readonly proofs: readonly Proof[];
  /** Warnings first. */
  readonly findings: readonly Finding[];
  /** From the policy in force to the draft, or from the layer above to this one; absent where there is neither. */
  readonly differing?: Differing & { readonly against: "inForce" | "above" };
}
export type ChecksAnswer = NotStudied | ({ readonly state: "done" } & Checks);

/** What the scenarios exercise, and the cases that would complete it. */
export interface CoverageStudy {
  readonly covered: readonly Covered[];
  readonly proposed: Proposed;
}
export type CoverageAnswer = NotStudied | ({ readonly state: "done" } & CoverageStudy);
