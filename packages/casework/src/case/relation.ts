/** How a case hangs together with another one. */
import type { LocalDate } from "@jiefen/policy";

/** `linked`: another dispute that has to do with it. `apart`: looked alike, and is not the same. */
export type RelationKind = "linked" | "apart";

export interface Relation {
  readonly caseId: string;
  readonly kind: RelationKind;
  readonly by: string;
  readonly on: LocalDate;
}

/** The case that this one has become part of. */
export interface MergedInto {
  readonly caseId: string;
  readonly by: string;
  readonly on: LocalDate;
  readonly reason: string;
}

/** A case that has become part of this one; what it holds stays readable there. */
export interface Absorbed {
  readonly caseId: string;
  readonly by: string;
  readonly on: LocalDate;
  readonly reason: string;
}
