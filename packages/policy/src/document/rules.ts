/** The remaining documents of `rules/<layer>/`: referral, deadlines, guards, organisation, calendar, contracts, scenarios. */
import type { Condition } from "./condition.ts";
import type { NumberOrParameter } from "./number.ts";
import type { Source } from "./source.ts";

/** What a question of the letter is filled with when it is written: answers of the case in words, what the product knows, an answer that is always
 * given, or the codes for which one of the facts surely holds. */
export type LetterFill =
  | { readonly facts: readonly string[] }
  | { readonly from: "reason" | "work" | "today" | "sender" }
  | { readonly value: string | boolean }
  | { readonly codes: Readonly<Record<string, readonly string[]>> };

/** One part of the slip, and with whom it stays: the sender, the department it goes to, or a department named. */
export interface SlipDocument {
  readonly title: string;
  readonly "x-order": number;
  readonly holder: "sender" | "recipient" | { readonly department: string };
}

export interface LetterChaseDocument {
  readonly roles: readonly string[];
  readonly afterDays: NumberOrParameter;
  readonly every: NumberOrParameter;
}

/** `referral.json`: which department is proposed a 《矛盾纠纷推送函》, and why. */
export interface LetterDocument {
  /** The repeating record that is the letter, and the facts in it. */
  readonly record: string;
  readonly departmentField: string;
  readonly numberField: string;
  readonly sentField: string;
  readonly receiveByField: string;
  readonly receivedField: string;
  readonly answerByField: string;
  readonly answeredField: string;
  readonly returnedField: string;
  /** Names the unit that is competent; asked for when the letter is returned. */
  readonly competentField: string;
  /** Working days from sending within which it is to be received, and answered (by the level in force when it is sent): the days set where the letter names none. */
  readonly receiveWithin?: NumberOrParameter;
  readonly answerWithin?: Readonly<Record<string, NumberOrParameter>>;
  /** The code field, and its code, that tell a letter which came in from a department. */
  readonly incoming?: { readonly field: string; readonly code: string };
  /** Facts that the department's acts fill in, beside those that say that it acted. */
  readonly receivedOnField?: string;
  readonly returnReasonField?: string;
  readonly extendedField?: string;
  readonly extensionReasonField?: string;
  /** The interim report. */
  readonly reportField?: string;
  readonly answeredOnField?: string;
  /** Questions that the department answers with, in the form's order. */
  readonly answerFields?: readonly string[];
  /** Working days by which the day of answering moves when the department asks for more time, once; without them it cannot. */
  readonly extendBy?: NumberOrParameter;
  /** By level: working days from sending within which a first report is due; none where the level is not named. */
  readonly reportWithin?: Readonly<Record<string, NumberOrParameter>>;
  /** By card: issued once the receipt, the report or the answer is late by so many calendar days. */
  readonly cards?: Readonly<Record<string, { readonly afterDays: NumberOrParameter }>>;
  /** Who may press a department for what it owes, from how many days past its day on (0: on the day itself), and after how many working days again;
   * without it nobody can. */
  readonly chase?: LetterChaseDocument;
  /** How the department reads the names of the parties; `masked` if absent. */
  readonly names?: "masked" | "full";
  /** By question of the letter. */
  readonly fills?: Readonly<Record<string, LetterFill>>;
  /** The parts of the slip. */
  readonly slips?: Readonly<Record<string, SlipDocument>>;
}

export interface ReferralDocument {
  readonly letter?: LetterDocument;
  readonly departments: Readonly<Record<string, { readonly title: string; readonly "x-order": number }>>;
  readonly referrals: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly "x-order": number;
        readonly conditions: Condition;
        readonly departments: readonly string[];
        readonly source: Source;
      }
    >
  >;
}

/** A supervision card (督办): issued to whoever is late, lifted by whom policy names. Its rank tells how grave it is among cards. */
export interface CardDocument {
  readonly title: string;
  readonly rank: number;
  /** Roles told of the card. */
  readonly notify: readonly string[];
  /** Roles of which any one may lift it; never the handler of the case. */
  readonly liftedBy: readonly string[];
  readonly source: Source;
}

/** So many open cards of one kind give one of another. */
export interface AccumulationDocument {
  readonly title: string;
  readonly "x-order": number;
  readonly of: string;
  readonly count: NumberOrParameter;
  readonly gives: string;
  readonly source: Source;
}

/** A limit that runs while a case is in one of its stages: in `days` with `count`, or in `hours`. */
export interface DeadlineDocument {
  readonly title: string;
  readonly "x-order": number;
  readonly stages: readonly string[];
  readonly appliesWhen?: Condition;
  /** 0 is the same day. */
  readonly days?: NumberOrParameter;
  readonly count?: "calendar" | "working";
  /** Hours by the clock, nights and holidays included. */
  readonly hours?: NumberOrParameter;
  /** From when it runs: entering the stage, unless said; taking the case in (or up again); the last change of its level, or entering the stage
   * where that came later; the settlement, without which it does not run; when the division came to be responsible. */
  readonly runsFrom?: "stage" | "accepted" | "level" | "settled" | "rung";
  /** A date of the case: once it is told, the limit runs from there instead. */
  readonly runsFromField?: string;
  /** The record whose filing meets it (a report, an answer). Absent: leaving the stages does. */
  readonly record?: string;
  /** Filing it sets the limit anew, as long as the stage lasts. */
  readonly repeats?: boolean;
  /** By card: issued once the deadline is passed by so many calendar days. */
  readonly cards?: Readonly<Record<string, { readonly afterDays: NumberOrParameter }>>;
  readonly source: Source;
}

/** `deadlines.json`: how long things may take, and what follows when they take longer. */
export interface DeadlinesDocument {
  readonly cards?: Readonly<Record<string, CardDocument>>;
  readonly accumulation?: Readonly<Record<string, AccumulationDocument>>;
  readonly deadlines: Readonly<Record<string, DeadlineDocument>>;
}

/** `guards.json`: statutory limits, always current. A guard refuses one kind of record (e.g. 治安调解) and names the lawful route; it never refuses intake. */
export interface GuardsDocument {
  readonly guards: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly "x-order": number;
        /** The record refused when the conditions surely hold; its own facts count (e.g. `mediationKind`). */
        readonly record: string;
        readonly conditions: Condition;
        readonly lawfulRoute: string;
        /** Law and article; `articleToVerify` where the current text was not seen (shown as 条号待核). */
        readonly law: string;
        readonly articleToVerify?: boolean;
        /** `YYYY-MM-DD`. */
        readonly reviewedOn: string;
        readonly nextReviewOn: string;
      }
    >
  >;
}

/** What a role may do: a closed list. */
export const permissions = [
  "case.create",
  "case.import",
  "case.read",
  "case.readPersonal",
  "case.readRestricted",
  "case.correct",
  "case.assign",
  "case.step",
  "case.visit",
  "case.note",
  "case.sign",
  "case.decide",
  "case.reopen",
  "case.transfer",
  "letter.answer",
  "policy.read",
  "policy.edit",
  "policy.review",
  "people.manage",
  "organisation.manage",
  "roster.read",
  "roster.manage",
  "log.verify",
  "log.read",
  "audit.read",
  "figures.read",
] as const;
export type Permission = (typeof permissions)[number];

/** How the public reaches a division. */
export interface DivisionContact {
  readonly phone?: string;
  readonly address?: string;
  /** Who takes complaints about how a dispute is handled, and under which number. */
  readonly complaints?: string;
}

/** `organisation.json`: roles and divisions, always current. */
export interface OrganisationDocument {
  readonly roles: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly "x-order": number;
        readonly permissions: readonly Permission[] /** Sees and does only cases they handle or belong to the team of. */;
        readonly ownCasesOnly?: boolean;
      }
    >
  >;
  /** Keyed `d<code>`; `code` is GB/T 2260 (6 digits) or the statistical code (9, 12 digits). */
  readonly divisions: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly code: string;
        readonly parent?: string /** What numbers of papers begin with, for it and for those below that have none. */;
        readonly abbreviation?: string;
        /** What parties are told on papers: for it, and for those below that have none. */
        readonly contact?: DivisionContact;
      }
    >
  >;
}

/** `calendar.json`: public holidays and make-up working days, with the years for which they are known. Dates `YYYY-MM-DD`. */
export interface KeyDateDocument {
  readonly title: string;
  readonly "x-order": number;
  /** `MM-DD`, the same every year. */
  readonly yearly?: string;
  /** Single days, `YYYY-MM-DD`, for what moves from year to year. */
  readonly dates?: readonly string[];
  readonly source: Source;
}
export interface CalendarDocument {
  readonly knownYears: readonly number[];
  /** Days around which disputes flare up: a festival, the watering season, the harvest. */
  readonly keyDates?: Readonly<Record<string, KeyDateDocument>>;
  readonly holidays: readonly string[];
  readonly makeUpDays: readonly string[];
  /** The hour in Shanghai from which people are told what is due. */
  readonly reminderHour?: number;
  readonly source: Source;
}

/** `contracts.json`: by file, pointer pattern (`*` is one segment) → what lower layers may do. What no pattern names is `fixed`. */
export type ContractRule =
  | { readonly allow: "fixed" | "extend" | "free" }
  | { readonly allow: "tighten"; readonly direction: "lower" | "higher" | "superset" | "sooner" };
export type ContractsDocument = Readonly<Record<string, Readonly<Record<string, ContractRule>>>>;

/** `scenarios/<id>.json`: policy tests. `facts` and `expect` are atoms. A lower layer's different expectation carries its reason. */
export interface ScenarioExpectation {
  readonly level?: string;
  /** By scale, where a policy has several. */
  readonly levels?: Readonly<Record<string, string>>;
  readonly colour?: string;
  readonly provisional?: boolean;
  readonly criteria?: Readonly<Record<string, "yes" | "no" | "unknown">>;
  /** Checklist items that apply, by whether they hold; others are not looked at. */
  readonly checklist?: Readonly<Record<string, "yes" | "no" | "unknown" | "notAsked">>;
  /** Days on which the first visits after settlement fall due, counted from settlement. */
  readonly visitDays?: readonly number[];
  readonly stages?: readonly string[];
  /** Fields the intake form of the type asks. */
  readonly asks?: readonly string[];
}
export interface ScenarioDocument {
  readonly title: string;
  readonly cases: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly type: string;
        readonly today: string;
        readonly facts: Readonly<Record<string, unknown>>;
        readonly expect: ScenarioExpectation /** Why this layer differs on purpose. */;
        readonly reason?: string;
      }
    >
  >;
}
