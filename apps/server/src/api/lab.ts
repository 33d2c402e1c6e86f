/** The lab: a policy with all that bounds it, and cases of the desk to try it on. */
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
