/** What the page and the worker that studies cases say to each other. */
import type { Matrix } from "@jiefen/analysis";
import type { EffectivePolicy, Facts, Language, LocalDate } from "@jiefen/policy";
import type { Problem } from "@jiefen/server/client";
import type { Values } from "./with-values.ts";

/** Where cases come from. */
export type CasesChoice =
  | { readonly kind: "desk"; readonly layer: string; readonly draft?: string }
  | { readonly kind: "made"; readonly count: number; readonly seed: number }
  | { readonly kind: "file"; readonly file: File };

/** A cell of the from-to matrix. */
export interface Cell {
  readonly scale: string;
  readonly rows: Rows;
  readonly from: string;
  readonly to: string;
}
/** Whose levels the rows are: of the policy as it is, those recorded in the cases, of the policy in force (for a draft), of the layer above. */
export type Rows = "policy" | "recorded" | OtherPolicies;
export type OtherPolicies = "inForce" | "above";
/** What the policy is compared with, besides itself. */
export type Others = Readonly<Partial<Record<OtherPolicies, EffectivePolicy>>>;

export type ToWorker =
  /** First of all, and once. */
  | {
      readonly kind: "open";
      readonly policy: EffectivePolicy;
      readonly others: Others;
      readonly today: LocalDate;
    }
  /** Reads other cases; what was read before is let go. */
  | { readonly kind: "read"; readonly reading: number; readonly choice: CasesChoice; readonly language: Language }
  /** Only the newest is answered. */
  | { readonly kind: "try"; readonly values: Values }
  /** The cases behind a cell; again, only the newest. */
  | { readonly kind: "list"; readonly listing: number; readonly cell: Cell };

/** How far the reading has come; in cases, or in bytes of a file. */
export interface Progress {
  readonly done: number;
  readonly total?: number;
}

/** What is wrong with a line of a file: it was not taken. */
export interface LineFault {
  /** From 1. */
  readonly line: number;
  readonly fault: "notJson" | "noType" | "noFacts" | "unknownType";
  /** What stands there, cut short. */
  readonly found: string;
}

/** What was read. */
export interface Reading {
  readonly reading: number;
  readonly cases: number;
  /** Not taken: of types the policy does not have, or lines that hold no case. */
  readonly unread: number;
  /** The first of them, where they are lines of a file. */
  readonly faults: readonly LineFault[];
  /** Names the policy does not have, met in a file, by how many lines hold them. */
  readonly unknownFacts: Readonly<Record<string, number>>;
  /** Facts that grading reads and that are kept from this reader. */
  readonly withheld: readonly string[];
  /** Whether levels are recorded of any case. */
  readonly recorded: boolean;
}

export interface Hits {
  /** How many it surely holds for, and how many it may. */
  readonly sure: number;
  readonly possible: number;
}

export interface ScaleReport {
  readonly scale: string;
  /** By level, under the policy as it is and under the values being tried. */
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
  readonly matrix: Readonly<Partial<Record<Rows, Matrix>>>;
}

/** What the cases come to under the values being tried. */
export interface Report {
  readonly reading: number;
  readonly values: Values;
  readonly cases: number;
  readonly scales: readonly ScaleReport[];
  /** By criterion. */
  readonly before: Readonly<Record<string, Hits>>;
  readonly after: Readonly<Record<string, Hits>>;
}

/** One case behind a cell. */
export interface ListedCase {
  /** From 1, in the order of reading. */
  readonly number: number;
  readonly type: string;
  readonly facts: Facts;
  /** Of the desk, where the reader may read it. */
  readonly id?: string;
  readonly caseNumber?: string;
  /** Criteria that hold for it now and did not before, and the other way round. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

export interface Listing {
  readonly listing: number;
  readonly cases: readonly ListedCase[];
  /** How many there are behind the cell. */
  readonly total: number;
  readonly complete: boolean;
}

/** Why cases could not be read. */
export type ReadFailure =
  | { readonly why: "server"; readonly problem: Problem }
  | { readonly why: "file" | "internal"; readonly detail: string };

export type FromWorker =
  /** `again`: the same cases are read anew, since what is tried reads them otherwise. */
  | { readonly kind: "progress"; readonly reading: number; readonly again: boolean; readonly progress: Progress }
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "listing"; readonly listing: Listing }
  | { readonly kind: "failed"; readonly reading: number; readonly failure: ReadFailure };
