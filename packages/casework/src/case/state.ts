/** The state of one case: what its events add up to. */
import type { FactValue, Item, LocalDate } from "@jiefen/policy";

/** A form filled on the case: mediation, agreement, visit, closure … */
export interface CaseRecord {
  readonly id: string;
  /** The policy's record id. */
  readonly record: string;
  readonly values: Item;
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
  /** The party's item id; visits are per party. */
  readonly party: string;
  readonly plan: string;
  readonly phase: "beforeSettlement" | "afterSettlement" | "promise";
  /** n-th of the phase, from 1. */
  readonly number: number;
  readonly dueOn: LocalDate;
  /** Last day on which it counts as on time. */
  readonly onTimeUntil: LocalDate;
  /** Whose due date the calendar could not yet settle (暂定). */
  readonly provisional: boolean;
  readonly done?: { readonly record: string; readonly on: LocalDate; readonly outcome: string; readonly clean: boolean };
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
  readonly facts: Readonly<Record<string, FactValue | readonly Item[]>>;
  readonly records: readonly CaseRecord[];
  /** By scale: what the facts say now. */
  readonly assessed: Readonly<
    Record<string, { readonly level: string; readonly provisional: boolean; readonly because: readonly string[] }>
  >;
  /** By scale: the level in force. Rises with the assessed one, falls only by downgrade or correction. */
  readonly inForce: Readonly<Record<string, string>>;
  readonly plan?: {
    readonly id: string;
    readonly colour: string;
    readonly phase: "beforeSettlement" | "afterSettlement";
    readonly startedOn: LocalDate;
  };
  readonly visits: readonly PlannedVisit[];
  readonly obligations: readonly Obligation[];
  readonly handler?: string;
  readonly team: readonly TeamMember[];
  readonly settledOn?: LocalDate;
  readonly closure?: {
    readonly requestedBy: string;
    readonly requestedOn: LocalDate;
    readonly ground?: string;
    readonly signatures: readonly GivenSignature[];
  };
  readonly closedOn?: LocalDate;
  readonly ground?: string;
  readonly timesReopened: number;
  readonly observed: readonly ObservedCase[];
  /** The last day `advanceDay` has passed. */
  readonly day: LocalDate;
}
