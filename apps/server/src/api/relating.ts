/** Cases that may be the same dispute, and how cases hang together. */
import type { Facts, LikenessStrength, LocalDate, Text } from "@jiefen/policy";

/** `POST /api/alike`: as much of the intake form as the rules for likeness compare. */
export interface AlikeRequest {
  readonly layer: string;
  /** @maxLength 64 */
  readonly type: string;
  readonly facts: Facts;
}

/** A case as it is told to somebody who may not be one of its own people. */
export interface CaseBrief {
  readonly caseId: string;
  readonly number: string;
  readonly type: string;
  readonly typeTitle: Text;
  readonly acceptedOn: LocalDate;
  readonly closedOn?: LocalDate;
  /** Where it is handled: whom to ask, when it may not be opened. */
  readonly division: Text;
  /** Whether the reader may open it; only then what follows is told. */
  readonly readable: boolean;
  /** The parties, masked as in lists. */
  readonly title?: string;
  readonly stageTitle?: Text;
  readonly handlerName?: string;
}

export interface AlikeCase extends CaseBrief {
  readonly strength: LikenessStrength;
  /** The rules that hold, each with what it found the same. */
  readonly why: readonly { readonly rule: Text; readonly same: readonly Text[] }[];
  /** Whether the reader may add to it what has become known. */
  readonly mayAdd: boolean;
}

/** `POST /api/alike` → the surest first. */
export interface AlikeCases {
  readonly cases: readonly AlikeCase[];
  /** How many more there may be, not told since they are less likely. */
  readonly more: number;
}

/** A case that has to do with another, as the reader may know of it. */
export interface RelatedCase extends CaseBrief {
  readonly how: "linked" | "apart" | "absorbed" | "mergedInto";
  readonly byName: string;
  readonly on: LocalDate;
}

/** `GET /api/cases/:id/relations` */
export interface Relations {
  readonly related: readonly RelatedCase[];
  /** Others that may be the same dispute, about which nothing has been said. */
  readonly alike: AlikeCases;
  /** Whether the reader may say how they are related. */
  readonly mayRelate: boolean;
  /** Whether the reader may merge cases with this one. */
  readonly mayMerge: boolean;
}

/** `POST /api/cases/:id/relations`: how another case has to do with this one. */
export interface RelationRequest {
  /** @maxLength 64 */
  readonly to: string;
  readonly as: "linked" | "apart" | "unrelated";
}

/** `POST /api/cases/:id/merges`: the other case becomes part of this one. */
export interface MergeRequest {
  /** @asType integer
   * @minimum 1 */
  readonly version: number;
  /** @maxLength 64 */
  readonly other: string;
  /** @asType integer
   * @minimum 1 */
  readonly otherVersion: number;
  /** Of the facts that differ, those of which the other case's answer holds from now on.
   * @maxItems 300 */
  readonly take: readonly string[];
  /** @maxLength 500 */
  readonly reason: string;
}

/** `POST /api/cases/:id/merges/undo` */
export interface UnmergeRequest {
  /** @maxLength 64 */
  readonly other: string;
  /** @maxLength 500 */
  readonly reason: string;
}
