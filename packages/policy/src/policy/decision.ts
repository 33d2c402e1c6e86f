/** What a policy says about facts on a day, and why. */
import type { LocalDate } from "../facts/fact-value.ts";

export type Outcome = "yes" | "no" | "unknown";

/** Our own walk over a condition: one node per node of the condition, each with its three-valued outcome. */
export type Trace =
  | { readonly kind: "all" | "any"; readonly outcome: Outcome; readonly parts: readonly Trace[] }
  | { readonly kind: "not"; readonly outcome: Outcome; readonly part: Trace }
  | {
      readonly kind: "fact";
      readonly outcome: Outcome;
      readonly fact: string;
      readonly operator: string;
      readonly /** The value compared with, parameters resolved. */ value: unknown;
      readonly parameter?: string;
      readonly /** What is known. */ known: unknown;
    };

export interface CriterionDecision {
  readonly id: string;
  readonly outcome: Outcome;
  readonly trace: Trace;
  /** Not graded, because these parameters have no value. */
  readonly undeclared?: readonly string[];
}

export interface ScaleDecision {
  readonly scale: string;
  /** The sure level: by the criteria that surely hold, or the initial one. */
  readonly level: string;
  /** The highest level the facts still allow. */
  readonly possible: string;
  /** A question that still matters could raise the level. */
  readonly provisional: boolean;
  /** For scales by points: sure and possible points. */
  readonly points?: { readonly sure: number; readonly possible: number };
  /** Criteria that surely hold and place the dispute at `level`. */
  readonly because: readonly string[];
  /** Questions whose answers could raise the level, each with the highest level it could lead to. */
  readonly couldRaise: Readonly<Record<string, string>>;
}

export interface Decision {
  readonly release: string;
  readonly layer: string;
  readonly type: string;
  readonly today: LocalDate;
  /** By scale, in the policy's order. */
  readonly scales: readonly ScaleDecision[];
  /** The level on the first scale. */
  readonly level: string;
  /** The plan and its colour that follow from the level, as for a case not yet settled unless `settled` is known. */
  readonly plan?: string;
  readonly colour?: string;
  readonly criteria: Readonly<Record<string, CriterionDecision>>;
  /** Questions (facts of the form) whose answers could still change a level, the ones that could raise it highest first. */
  readonly stillMatters: readonly string[];
}

export interface Sentence {
  readonly text: string;
  /** The criterion, checklist item or guard it speaks of. */
  readonly about?: string;
  readonly source?: string;
  readonly layer?: string;
}

export interface Explanation {
  /** E.g. 等级：复杂（暂定）. */
  readonly headline: string;
  /** Why this level. */
  readonly because: readonly Sentence[];
  /** Why not the next level up: each criterion of it, and what keeps it from holding. */
  readonly whyNotNext: readonly Sentence[];
  /** Why not the next level down: what holds it up, and where it would be without. None at the lowest level. */
  readonly whyNotLower: readonly Sentence[];
  /** What is unknown and still matters. */
  readonly stillMatters: readonly (Sentence & { readonly fact: string })[];
  /** What this layer leaves open. */
  readonly leftOpen: readonly Sentence[];
}
