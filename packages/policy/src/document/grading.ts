/** `rules/<layer>/grading.json`: scales and the criteria that place a dispute on them. */
import type { Condition } from "./condition.ts";
import type { NumberOrParameter } from "./number.ts";
import type { Source } from "./source.ts";

export interface LevelDocument {
  readonly title: string;
  /** Higher is graver; unique within the scale. */
  readonly rank: number;
  /** How the level is drawn: a swatch of the closed list (`red`, `orange`, `yellow`, `green`, `blue`, `grey`), always beside its title. */
  readonly swatch?: string;
  /** For scales by points: the least number of points that gives this level; the initial level has 0. */
  readonly from?: NumberOrParameter;
}

export interface ScaleDocument {
  readonly title: string;
  /** The scale with the lowest order is the one shown first and used where a policy says just "level". */
  readonly "x-order": number;
  readonly method: "highest" | "points";
  /** Holds while no criterion is sure; always the lowest rank. */
  readonly initial: string;
  readonly levels: Readonly<Record<string, LevelDocument>>;
}

export type CriterionEvent =
  | { readonly type: "level"; readonly params: { readonly scale: string; readonly level: string } }
  | { readonly type: "points"; readonly params: { readonly scale: string; readonly points: NumberOrParameter } };

/** A json-rules-engine rule with an identity, a title and a source. */
export interface CriterionDocument {
  readonly title: string;
  readonly "x-order": number;
  readonly conditions: Condition;
  readonly event: CriterionEvent;
  readonly source: Source;
  readonly retired?: boolean;
}

/** Putting right what was wrongly recorded (更正). Where that lowers a level in force at or above `secondPersonFrom` (by scale), a second person decides. */
export interface CorrectionDocument {
  readonly secondPersonFrom: Readonly<Record<string, string>>;
  /** By the level left: the roles of which any one decides. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

/** Setting a level by hand, against what the criteria say (人工调整): by the graver of the two levels, the roles that decide. */
export interface OverrideDocument {
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

/** Criteria that belong together like the rows of a decision table. Nothing follows from it for a case: analysis holds the criteria to it. */
export interface TableDocument {
  readonly title: string;
  readonly "x-order": number;
  readonly criteria: readonly string[];
  /** Together they cover every case whose facts are known. */
  readonly complete?: boolean;
  /** No two of them hold at once. */
  readonly exclusive?: boolean;
  /** For which cases that is claimed; for all, if absent. */
  readonly appliesWhen?: Condition;
}

export interface GradingDocument {
  readonly tables?: Readonly<Record<string, TableDocument>>;
  readonly correction?: CorrectionDocument;
  readonly override?: OverrideDocument;
  /** By level: roles told when a level in force rises to it. */
  readonly notify?: Readonly<Record<string, readonly string[]>>;
  readonly scales: Readonly<Record<string, ScaleDocument>>;
  readonly criteria: Readonly<Record<string, CriterionDocument>>;
}
