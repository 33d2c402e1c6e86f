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
  /** Readings by which a text that came by it fills the form. */
  readonly reads?: readonly string[];
  /** The fact in text that keeps what no reading takes out of such a text. */
  readonly rest?: string;
  /** Facts that are not asked of what came by it, unless somebody wants to see them; required ones are. */
  readonly omits?: readonly string[];
  /** One household after another is seen: what stays the same from one to the next. */
  readonly round?: RoundDocument;
  readonly retired?: boolean;
}

/** What can be asked of a round itself, once: where it goes, and who goes along. */
export const roundQuestions = ["whereTo", "company"] as const;
export type RoundQuestion = (typeof roundQuestions)[number];

export interface RoundDocument {
  /** Facts whose answers stay for the next household. */
  readonly keeps: readonly string[];
  /** What is asked of the round; how many households were visited is always counted. */
  readonly asks?: readonly RoundQuestion[];
  /** The fact in text that the place of the round answers, until somebody writes another. */
  readonly placeFills?: string;
}

/** What in a text answers which question: the labels under which it stands there, followed by a colon, a tab or a bracket. */
export interface ReadingDocument {
  readonly title: string;
  readonly "x-order": number;
  readonly fact: string;
  readonly labels: readonly string[];
  /** Of a fact about people: of the how manieth of them. If absent, a name is that of the first, and anything else speaks of whoever was named last. */
  readonly person?: number;
  readonly retired?: boolean;
}

export interface MergingDocument {
  readonly roles: readonly string[];
  /** Of the grounds of closure: what a case merged into another is closed for. */
  readonly ground?: string;
}

export interface IntakeDocument {
  readonly channels?: Readonly<Record<string, ChannelDocument>>;
  readonly readings?: Readonly<Record<string, ReadingDocument>>;
  readonly duplicates?: Readonly<Record<string, DuplicateDocument>>;
  readonly merging?: MergingDocument;
}
