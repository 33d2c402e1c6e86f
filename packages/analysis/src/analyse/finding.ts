/** What is odd about a policy: where, what, what to do, and a case that shows it. */
import type { Text } from "@jiefen/policy";
import type { SweptCase } from "../sweep/columns.ts";
import type { Region } from "./region.ts";

export type FindingKind =
  | "neverHolds"
  | "hidden"
  | "overlap"
  | "gap"
  | "alwaysTrue"
  | "alwaysFalse"
  | "outOfRange"
  | "unusedParameter"
  | "neverAsked"
  | "deadEnd"
  | "neverTaken"
  | "undecided";

export interface Finding {
  readonly kind: FindingKind;
  /** `warning`: probably not meant. `note`: may well be meant, and is good to know. */
  readonly severity: "warning" | "note";
  /** The criterion, table, parameter, fact, stage or step it is about. */
  readonly about: string;
  /** Other criteria it has to do with; for a comparison its parameter, for a question nobody asks its fact. */
  readonly others: readonly string[];
  /** The layer that wrote it, its file and the place in it. */
  readonly layer: string;
  readonly file: string;
  readonly pointer: string;
  readonly message: Text;
  readonly hint: Text;
  /** Of a gap: where it lies. */
  readonly region?: Region;
  /** Absent where no case can show it: of a parameter that nothing uses, a stage or a step. */
  readonly witness?: SweptCase;
}

/** Where a place of the merged policy was written. */
export type OriginOf = (path: string, pointer: string) => string | undefined;
