/** The leaders' board: declared figures over the cases of a division and below. No name is ever in it. */
import type { FigureBasis, FigureKey, FigureKind, FigureSubject, LocalDate, Text } from "@jiefen/policy";
import type { CaseSummary } from "./case-list.ts";
import type { RoundView } from "./rounds.ts";

/** `GET /api/figures`: every filter may be absent; several values of one filter are separated by commas. Without days, the present month. */
export interface FiguresQuery {
  /** My own if absent; must lie in it. */
  readonly division?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly type?: string;
  readonly level?: string;
  readonly colour?: string;
  /** Where disputes came from. */
  readonly origin?: string;
}

/** One choice of a filter, or one part of a figure. */
export interface FigureCode {
  readonly code: string;
  readonly title: Text;
  /** Of levels and colours. */
  readonly swatch?: string;
}

export interface FigureResult {
  /** Absent where there is nothing to work it out from. */
  readonly value?: number;
  /** Of a rate. */
  readonly numerator?: number;
  readonly denominator?: number;
  readonly counted: number;
  /** Left out, since what decides is not known. */
  readonly unknown: number;
  /** Not told to this reader, with nothing counted: it is of very few, or would tell what another is of. */
  readonly withheld?: true;
}

export interface FigurePart extends FigureCode {
  readonly result: FigureResult;
}

export interface FigureView {
  readonly id: string;
  readonly title: Text;
  readonly help?: Text;
  readonly kind: FigureKind;
  readonly over: FigureSubject;
  readonly basis: FigureBasis;
  /** Of a sum or median. */
  readonly unit?: string;
  /** How it is worked out, in a sentence. */
  readonly formula: Text;
  readonly result: FigureResult;
  /** Of the period before; absent for what is told as of now. */
  readonly previous?: FigureResult;
  /** It has nothing of what the board is narrowed by, such as a type, and is not told. */
  readonly beside?: true;
  /** What its chart is drawn by where nothing else is chosen. */
  readonly by?: FigureKey;
  /** Of a distribution, in declared order. */
  readonly parts?: readonly FigurePart[];
}

export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface FiguresBoard {
  readonly today: LocalDate;
  readonly division: FigureCode;
  readonly period: Period;
  readonly previous: Period;
  readonly groups: readonly { readonly id: string; readonly title: Text; readonly figures: readonly FigureView[] }[];
  /** What the board can be narrowed by. Divisions in the organisation's order. */
  readonly choices: {
    readonly divisions: readonly FigureCode[];
    readonly types: readonly FigureCode[];
    readonly levels: readonly FigureCode[];
    readonly colours: readonly FigureCode[];
    readonly origins: readonly FigureCode[];
  };
  /** Whether the reader may look at cases behind a figure. */
  readonly mayOpen: boolean;
  /** Parts of fewer, and what they would follow from, are withheld from this reader. */
  readonly smallBelow?: number;
}

export type ReportFormat = "pdf" | "docx" | "xlsx";

/** `GET /api/figures-report`: the board as a file, narrowed as the board is. */
export interface ReportQuery extends FiguresQuery {
  readonly format: ReportFormat;
}

/** `GET /api/figures/:figure` */
export interface FigureQuery extends FiguresQuery {
  readonly by?: FigureKey;
}

export interface FigureDetail {
  readonly figure: FigureView;
  readonly by: FigureKey;
  /** In declared order, divisions in that of the organisation, months by time; never by value. */
  readonly parts: readonly FigurePart[];
}

/** `GET /api/figures/:figure/cases`, `GET /api/figures/:figure/rounds`: what is behind a figure, or behind one part of it. */
export interface FigureCasesQuery extends FigureQuery {
  readonly part?: "counted" | "numerator";
  /** Of the part: one of `by`, or one choice of a distribution. */
  readonly code?: string;
}

export interface FigureCases {
  /** The latest taken in first; at most 100. */
  readonly items: readonly CaseSummary[];
  /** That the reader may see. */
  readonly total: number;
  /** Behind the figure too, but not for this reader; absent for whom small numbers are withheld. */
  readonly hidden?: number;
}

/** One round behind a figure, without the names of those who went. */
export type FigureRound = Pick<RoundView, "id" | "on" | "division" | "divisionTitle" | "channelTitle" | "visited" | "nothing" | "taken">;

/** `GET /api/figures/:figure/rounds` */
export interface FigureRounds {
  /** The latest first; at most 100. */
  readonly items: readonly FigureRound[];
  /** That the reader may see. */
  readonly total: number;
  /** Behind the figure too, but not for this reader; absent for whom small numbers are withheld. */
  readonly hidden?: number;
}

/** `GET /api/drafts/:id/figures/:figure` */
export interface DraftFigureQuery extends Pick<FiguresQuery, "from" | "to"> {
  readonly by?: FigureKey;
}

/** A figure as a draft declares it, over cases of its division that the reader may count. */
export interface DraftFigure {
  readonly division: FigureCode;
  readonly period: Period;
  /** What it looks at and is kept from me: nothing is worked out then. */
  readonly withheld: readonly Text[];
  /** Absent where anything is withheld. */
  readonly detail?: FigureDetail;
}
