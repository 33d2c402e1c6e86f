/** `rules/<layer>/intake.json`: by which ways disputes come in, when two cases look alike, and how they become one. */
import type { NumberOrParameter } from "./number.ts";
import type { Source } from "./source.ts";

/** What people can be recognised by. `idNumberEnd`: the last characters of an ID number, which is what people can often say. */
export const personTraits = ["name", "idNumber", "idNumberEnd", "phone"] as const;
export type PersonTrait = (typeof personTraits)[number];

/** From the surest. */
export const likenessStrengths = ["certain", "probable", "possible"] as const;
export type LikenessStrength = (typeof likenessStrengths)[number];

/** Two cases look alike where everything named holds for sure; what is not known never matches. Alternatives are rules of their own. */
export interface DuplicateDocument {
  readonly title: string;
  readonly "x-order": number;
  readonly strength: LikenessStrength;
  /** All of these are equal for one and the same person. */
  readonly person?: readonly PersonTrait[];
  /** How many of the people must be the same; one if absent. */
  readonly people?: number;
  /** Facts of the case whose answers are the same. */
  readonly equal?: readonly string[];
  /** Facts in text of which one contains the other. */
  readonly contained?: readonly string[];
  readonly sameType?: boolean;
  /** Taken in so many days apart at most. */
  readonly withinDays?: NumberOrParameter;
  readonly source: Source;
  readonly retired?: boolean;
}

/** A way by which disputes come in. */
export interface ChannelDocument {
  readonly title: string;
  readonly help?: string;
  readonly "x-order": number;
  /** Roles that take in by it. */
  readonly roles: readonly string[];
  /** Answers it gives by itself: fact → code. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Facts that a link may bring. */
  readonly brings?: readonly string[];
  readonly retired?: boolean;
}

export interface MergingDocument {
  readonly roles: readonly string[];
  /** Of the grounds of closure: what a case merged into another is closed for. */
  readonly ground?: string;
}

export interface IntakeDocument {
  readonly channels?: Readonly<Record<string, ChannelDocument>>;
  readonly duplicates?: Readonly<Record<string, DuplicateDocument>>;
  readonly merging?: MergingDocument;
}
