/** The state of one case: what its events add up to. */
import type { Facts, LocalDate } from "@jiefen/policy";
import type { Conversion } from "../moving/conversion.ts";
import type { AskedClosure } from "./asked-closure.ts";
import type { Attachment } from "./attachment.ts";
import type { Proposable } from "./command.ts";
import type { Act, Asking, HelpCall, UpheldObjection } from "./joint.ts";
import type { LetterWay } from "./letter-way.ts";
import type { ProgressNote } from "./progress-note.ts";
import type { Absorbed, MergedInto, Relation } from "./relation.ts";
import type { RunningPlan } from "./running-plan.ts";
import type { Session } from "./session.ts";

/** A form filled on the case: mediation, agreement, visit, closure … */
export interface CaseRecord {
  readonly id: string;
  /** The policy's record id. */
  readonly record: string;
  readonly values: Facts;
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The day it happened (a visit reported a day later keeps its day). */
  readonly on: LocalDate;
  /** The step it was filled for, if any. */
  readonly transition?: string;
}

/** A visit the plan asks for, for one party. Late is computed on reading, never stored. */
export interface PlannedVisit {
  readonly id: string;
  /** The party's item id; visits are per party. `all` while no party is known. */
  readonly party: string;
  readonly plan: string;
  /** `keyDate`: before a key date of the calendar. `promise`: on the day an obligation falls due, and after it until it is performed. `extra`: made beyond the plan. */
  readonly phase: "beforeSettlement" | "afterSettlement" | "promise" | "keyDate" | "extra";
  /** The day from which the schedule counts: start of the phase or of the plan, due day of the promise, the key date. */
  readonly anchor: LocalDate;
  /** n-th of the phase, from 1. */
  readonly number: number;
  readonly dueOn: LocalDate;
  /** Last day on which it counts as on time. */
  readonly onTimeUntil: LocalDate;
  /** Whose due date the calendar could not yet settle (暂定). */
  readonly provisional: boolean;
  readonly done?: { readonly record: string; readonly on: LocalDate; readonly outcome: string; readonly clean: boolean };
  /** Set once, when the grace ran out; a later visit still counts. `inARow` counts the party's missed visits up to this one. */
  readonly missed?: { readonly inARow: number };
  /** No longer asked for, since the plan changed or the case closed. */
  readonly dropped?: boolean;
}

/** One promise of an agreement, in money or in kind. */
export interface Obligation {
  readonly id: string;
  readonly description: string;
  readonly dueOn?: LocalDate;
  readonly performed?: { readonly record: string; readonly on: LocalDate };
}

export interface TeamMember {
  /** Id of the account, or of the entry on the roster where there is none. */
  readonly person: string;
  /** A role, or a profession of the roster. */
  readonly role: string;
  /** The seat of the policy's team it fills. */
  readonly seat: string;
}

export type ProposalOutcome = "approved" | "rejected" | "withdrawn" | "lapsed";

/** What somebody asks for and a second person decides. */
export interface Proposal {
  readonly id: string;
  readonly kind: Proposable["kind"];
  readonly by: string;
  readonly on: LocalDate;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly reason: string;
  /** Any one person with one of these decides. */
  readonly roles: readonly string[];
  /** Who decides belongs to this division, to one within it, or to one around it. */
  readonly division?: string;
  /** By scale: the levels in force it rests on; it lapses when one of them changes. */
  readonly levels?: Readonly<Record<string, string>>;
  /** Carried out on approval. */
  readonly command: Proposable;
  readonly decided?: {
    readonly by: string;
    readonly on: LocalDate;
    readonly at: number;
    readonly outcome: ProposalOutcome;
    readonly reason?: string;
  };
}

/** What named roles and people have to know of the case; it waits until each of them has seen it. */
export interface Notice {
  readonly id: string;
  readonly kind:
    | "levelChanged"
    | "visitMissed"
    | "cardIssued"
    | "sessionPlanned"
    | "sessionCancelled"
    | "rungOver"
    | "callUnanswered"
    | "letterTold";
  readonly on: LocalDate;
  /** The scale, visit, card, session, deadline, call or letter (its record). */
  readonly about: string;
  /** For a change of level: to which, why, and what brought it about. */
  readonly level?: { readonly from?: string; readonly to: string; readonly why: LevelChange["why"]; readonly cause: string };
  /** For a change of level: the criteria that asked for it. */
  readonly because: readonly string[];
  /** Nobody named for what a letter tells: it is for whoever works on the case when it is read. */
  readonly roles: readonly string[];
  readonly people: readonly string[];
  readonly seen: readonly { readonly person: string; readonly roles: readonly string[]; readonly at: number }[];
}

/** A supervision card: somebody is late. `cause.since` tells occasions of one cause apart. */
export interface SupervisionCard {
  readonly id: string;
  /** The kind that policy declares. */
  readonly card: string;
  readonly cause: { readonly kind: "deadline" | "visit" | "accumulation" | "letter"; readonly about: string; readonly since: LocalDate };
  readonly on: LocalDate;
  readonly lifted?: { readonly by: string; readonly on: LocalDate; readonly at: number; readonly reason: string };
}

/** Of which numbers run on: one kind of paper, of one division, in one year. */
export interface NumberSeries {
  readonly paper: string;
  /** Code of the division whose abbreviation the number begins with. */
  readonly division: string;
  readonly year: number;
}

/** A paper that was given its number; it is never given twice. */
export interface NumberedPaper {
  readonly series: NumberSeries;
  readonly serial: number;
  readonly number: string;
  /** The filing it is of; absent for a paper of the case. */
  readonly record?: string;
}

/** An earlier dispute of the same parties, as the store saw it. */
export interface ObservedCase {
  readonly caseId: string;
  readonly version: number;
  readonly type: string;
  readonly acceptedOn: LocalDate;
  readonly closedOn?: LocalDate;
  /** By what the people were recognised. */
  readonly matchedBy: readonly ("name" | "idNumber" | "phone")[];
}

/** What was told of the dispute at one time, as corrected since; together they are the facts. A correction replays the levels from them. */
export interface Statement {
  readonly on: LocalDate;
  readonly facts: Facts;
  /** Facts that were no longer asked from then on. */
  readonly dropped?: readonly string[];
  /** How many records had been filed by then. */
  readonly records: number;
}

/** A limit that ran out before what it asks for was done. `since` tells occasions of one deadline apart. */
export interface PassedDeadline {
  readonly deadline: string;
  readonly since: LocalDate;
  readonly on: LocalDate;
}

/** A change of a level in force. */
export interface LevelChange {
  readonly on: LocalDate;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly scale: string;
  readonly from?: string;
  readonly to: string;
  /** `override`: set by hand. */
  readonly why: "intake" | "upgrade" | "downgrade" | "correction" | "override";
  /** How many statements had been made, and records filed, by then. */
  readonly statements: number;
  readonly records: number;
}

/** What the facts say on one scale. */
export interface AssessedLevel {
  readonly level: string;
  readonly provisional: boolean;
  /** Criteria that surely hold and place the case at `level`. */
  readonly because: readonly string[];
  /** All criteria of the scale that surely hold. */
  readonly sure: readonly string[];
}

export interface CaseState {
  readonly id: string;
  /** Division of first acceptance; never changes. */
  readonly division: string;
  /** Division responsible now. */
  readonly heldBy: string;
  /** Division that is asked to take the case over. */
  readonly offeredTo?: string;
  readonly type: string;
  /** Digest of the release it is handled under. */
  readonly release: string;
  /** Under which it was handled before, oldest first, each up to the event and the number of records given; absent if it was never moved. */
  readonly earlierReleases?: readonly { readonly release: string; readonly version: number; readonly records: number }[];
  /** How rules read what was filed before it was moved, in the order declared, each with the number of records it reaches: they stay as they were
   * filed. Absent where nothing had to be carried over. */
  readonly carried?: readonly { readonly records: number; readonly conversion: Conversion }[];
  readonly layer: string;
  /** Number of events folded in. */
  readonly version: number;
  readonly acceptedOn: LocalDate;
  /** The instant it was taken in, or up again. */
  readonly takenUpAt: number;
  readonly acceptedBy: string;
  readonly stage: string;
  readonly stageSince: LocalDate;
  /** The instant it entered the stage; limits in hours run from it. */
  readonly stageAt: number;
  readonly open: boolean;
  /** Facts of the case, lists of items included. */
  readonly facts: Facts;
  readonly records: readonly CaseRecord[];
  /** By scale: what the facts say now. */
  readonly assessed: Readonly<Record<string, AssessedLevel>>;
  /** By scale: the level in force. Rises with the assessed one, falls only by downgrade or correction. */
  readonly inForce: Readonly<Record<string, string>>;
  /** By scale: criteria that a downgrade has weighed and set aside. They raise the level again only after they have ceased to hold. */
  readonly setAside: Readonly<Record<string, readonly string[]>>;
  /** Oldest first, without upgrades that a correction has undone. */
  readonly levelChanges: readonly LevelChange[];
  /** Oldest first; holds the same personal data as `facts`. */
  readonly statements: readonly Statement[];
  readonly plan?: RunningPlan;
  readonly visits: readonly PlannedVisit[];
  readonly obligations: readonly Obligation[];
  /** All ever made, oldest first. */
  readonly proposals: readonly Proposal[];
  readonly notices: readonly Notice[];
  readonly cards: readonly SupervisionCard[];
  readonly sessions: readonly Session[];
  /** Absent while none was given a number. */
  readonly numberedPapers?: readonly NumberedPaper[];
  /** All ever kept beside the case, the removed included; absent while there were none. */
  readonly attachments?: readonly Attachment[];
  /** Letters sent in the product, in the order of sending. */
  readonly letters: readonly LetterWay[];
  /** In the order they were written; absent while there is none. */
  readonly progress?: readonly ProgressNote[];
  readonly passedDeadlines: readonly PassedDeadline[];
  readonly handler?: string;
  /** Those who have accepted. */
  readonly team: readonly TeamMember[];
  /** Everybody who was asked to the team, oldest first; absent while nobody was. */
  readonly askings?: readonly Asking[];
  readonly objections?: readonly UpheldObjection[];
  /** Calls for help, oldest first. */
  readonly calls?: readonly HelpCall[];
  /** Since when the division responsible now is; absent as long as it is the first. */
  readonly heldSince?: Act;
  readonly settledOn?: LocalDate;
  /** Since when the case is in its phase: acceptance, settlement, its undoing, or reopening. */
  readonly phaseSince: LocalDate;
  readonly closure?: AskedClosure;
  readonly closedOn?: LocalDate;
  /** The last day the case was closed, kept when it is reopened. */
  readonly lastClosedOn?: LocalDate;
  readonly reopenedOn?: LocalDate;
  readonly ground?: string;
  readonly timesReopened: number;
  readonly observed: readonly ObservedCase[];
  /** What people have said of cases that looked alike or have to do with it; absent while nothing was said. */
  readonly relations?: readonly Relation[];
  /** Cases that have become part of it. */
  readonly absorbed?: readonly Absorbed[];
  /** The case it has become part of: it is closed as long as it is. */
  readonly mergedInto?: MergedInto;
  /** The last day `advanceDay` has passed. */
  readonly day: LocalDate;
}
