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
