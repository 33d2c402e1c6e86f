/** `rules/<layer>/figures.json`: what leaders are shown of many cases, each figure declared. */
import type { FigureBasis, FigureKey, FigureKind, FigureSubject, FigureTransfers, SmallNumbersReader } from "../figures/vocabulary.ts";
import type { Condition } from "./condition.ts";

export interface FigureDocument {
  readonly title: string;
  readonly help?: string;
  /** Of `groups`. */
  readonly group: string;
  readonly "x-order": number;
  readonly kind: FigureKind;
  /** What is counted. */
  readonly over: FigureSubject;
  readonly basis: FigureBasis;
  /** With `period`: the day that decides, one of those the subject has; its first if absent. */
  readonly date?: string;
  /** Which side of a transfer counts a case; the division that holds it if absent. */
  readonly transfers?: FigureTransfers;
  /** Counted are those for which this surely holds; of a rate, it is the denominator. Without it, all. */
  readonly conditions?: Condition;
  /** Of a rate: which of those counted are its numerator. */
  readonly numerator?: Condition;
  /** Its numerator is told by this day instead, so that what came in earlier counts too: such a rate can go beyond one. */
  readonly numeratorDate?: string;
  /** Of a sum or median the number, of a distribution the code or yes-or-no it looks at. */
  readonly of?: string;
  /** What its chart is drawn by; of a distribution, its own parts if absent. */
  readonly by?: FigureKey;
  readonly retired?: boolean;
}

export interface SmallNumbers {
  /** What counts fewer than so many, and at least one, is small. */
  readonly below: number;
  /** To whom they are told all the same: readers who see every case of their division, or all who see cases. */
  readonly toldTo: SmallNumbersReader;
}

export interface FiguresDocument {
  /** The code field that says where a dispute came from; the board is narrowed by it. */
  readonly source?: string;
  /** Parts so small that they might tell of somebody; absent: all are told to everybody. */
  readonly smallNumbers?: SmallNumbers;
  readonly groups: Readonly<Record<string, { readonly title: string; readonly "x-order": number }>>;
  readonly figures: Readonly<Record<string, FigureDocument>>;
}
