/** `rules/joint.json`: who mediates together: the people that may be asked, how they are proposed, objected to, called for, and to which rung a case moves up. */
import type { Condition } from "./condition.ts";
import type { NumberOrParameter } from "./number.ts";
import type { Source } from "./source.ts";

/** What speaks for asking somebody: serves the village, the township; speaks a party's language; knows the type of dispute; has an account;
 * `load`: for each open case they work on already. */
export const meritKinds = ["sameVillage", "sameTownship", "sameLanguage", "speciality", "account", "load"] as const;
export type MeritKind = (typeof meritKinds)[number];

/** What speaks against: is a party; has a party among the kin that are noted; works where a party works; bears a party's surname. */
export const conflictKinds = ["isParty", "kin", "sameEmployer", "sameSurname"] as const;
export type ConflictKind = (typeof conflictKinds)[number];

interface Listed {
  readonly title: string;
  readonly "x-order": number;
  readonly retired?: boolean;
}

/** As what people are on the roster. */
export type ProfessionDocument = Listed;

/** `points` are added where it holds (for `load`, once per open case), and may be negative. */
export interface MeritDocument extends Listed {
  readonly of: MeritKind;
  readonly points: number;
  readonly source: Source;
}

/** `excludes`: is not proposed and may not be asked; `warns`: may, with the warning. */
export interface ConflictDocument extends Listed {
  readonly of: ConflictKind;
  readonly effect: "excludes" | "warns";
  readonly source: Source;
}

/** Which facts tell what people are matched by; what is not named is not matched. */
export interface MatchingDocument {
  /** The language of a party: its options are the languages of the roster. */
  readonly languageField?: string;
  readonly employerField?: string;
  /** Texts in which a village may be named. */
  readonly placeFields?: readonly string[];
  /** Ends of the names of divisions that people leave out. */
  readonly placeEndings?: readonly string[];
}

/** A party objects to a mediator; one with a role decides. */
export interface ObjectionDocument {
  readonly grounds: Readonly<Record<string, Listed>>;
  readonly decidedBy: readonly string[];
  readonly source: Source;
}

/** Where cases are mediated: divisions whose code has so many digits, zeros at the end left out. */
export interface RungDocument extends Listed {
  readonly digits: number;
  /** The deadline after which the case is to move up. */
  readonly deadline?: string;
}

/** The rungs in order, from the lowest. */
export interface LadderDocument {
  readonly rungs: Readonly<Record<string, RungDocument>>;
  /** Roles that move a case up. */
  readonly roles: readonly string[];
  /** Roles told that the time of a rung has run out. */
  readonly notify: readonly string[];
  /** Where it surely holds, a rung may be skipped; without it none may. */
  readonly skipWhen?: Condition;
  readonly source: Source;
}

/** One calls for help, many answer. */
export interface CallsDocument {
  /** Roles that may call. */
  readonly roles: readonly string[];
  /** Hours within which those called are to answer. */
  readonly answerWithin: NumberOrParameter;
  /** Roles told who has not answered by then. */
  readonly notify: readonly string[];
  readonly source: Source;
}

export interface JointDocument {
  readonly professions?: Readonly<Record<string, ProfessionDocument>>;
  readonly matching?: MatchingDocument;
  readonly merits?: Readonly<Record<string, MeritDocument>>;
  readonly conflicts?: Readonly<Record<string, ConflictDocument>>;
  readonly objection?: ObjectionDocument;
  readonly ladder?: LadderDocument;
  readonly calls?: CallsDocument;
}
