/** The state of one case: what its events add up to. */
import type { Facts, LocalDate } from "@jiefen/policy";

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
  /** `promise`: on the day an obligation falls due, and after it until it is performed. `extra`: made beyond the plan. */
  readonly phase: "beforeSettlement" | "afterSettlement" | "promise" | "extra";
  /** The day from which the schedule counts: start of the phase or of the plan, due day of the promise. */
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
  readonly person: string;
  readonly role: string;
  /** The seat of the policy's team it fills. */
  readonly seat: string;
}

export interface GivenSignature {
  readonly signature: string;
  readonly by: string;
  readonly at: number;
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

/** A change of a level in force. */
export interface LevelChange {
  readonly on: LocalDate;
  readonly scale: string;
  readonly from?: string;
  readonly to: string;
  readonly why: "intake" | "upgrade" | "downgrade" | "correction";
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
  readonly type: string;
  /** Digest of the release it is handled under. */
  readonly release: string;
  readonly layer: string;
  /** Number of events folded in. */
  readonly version: number;
  readonly acceptedOn: LocalDate;
  readonly acceptedBy: string;
  readonly stage: string;
  readonly stageSince: LocalDate;
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
  readonly plan?: {
    readonly id: string;
    readonly colour: string;
    readonly phase: "beforeSettlement" | "afterSettlement";
    readonly phaseSince: LocalDate;
    /** The day from which its visits are counted. */
    readonly startedOn: LocalDate;
  };
  readonly visits: readonly PlannedVisit[];
  readonly obligations: readonly Obligation[];
  readonly handler?: string;
  readonly team: readonly TeamMember[];
  readonly settledOn?: LocalDate;
  /** Since when the case is in its phase: acceptance, settlement, its undoing, or reopening. */
  readonly phaseSince: LocalDate;
  readonly closure?: {
    readonly requestedBy: string;
    readonly requestedOn: LocalDate;
    readonly ground?: string;
    readonly signatures: readonly GivenSignature[];
  };
  readonly closedOn?: LocalDate;
  /** The last day the case was closed, kept when it is reopened. */
  readonly lastClosedOn?: LocalDate;
  readonly reopenedOn?: LocalDate;
  readonly ground?: string;
  readonly timesReopened: number;
  readonly observed: readonly ObservedCase[];
  /** The last day `advanceDay` has passed. */
  readonly day: LocalDate;
}
