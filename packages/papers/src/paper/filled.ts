/** A paper filled from a case: plain data, from which PDF and Word are made alike. */
import type { Language } from "@jiefen/policy";

/** `blank`: room to write by hand. */
export interface Piece {
  readonly text: string;
  readonly blank?: true;
}

export type Pieces = readonly Piece[];

export interface FilledRow {
  readonly label: string;
  readonly said: Pieces;
  readonly half: boolean;
  readonly tall: boolean;
}

export interface FilledLine {
  readonly label: string;
  readonly said: Pieces;
  readonly seal: boolean;
  readonly dated: boolean;
}

export type FilledBlock =
  | { readonly kind: "title" | "heading" | "note" | "cut"; readonly said: Pieces }
  | { readonly kind: "paragraph"; readonly said: Pieces; readonly align: "left" | "centre" | "right"; readonly indented: boolean }
  | { readonly kind: "table"; readonly rows: readonly FilledRow[] }
  | {
      readonly kind: "columns";
      readonly head: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly Pieces[])[];
    }
  | { readonly kind: "signatures"; readonly lines: readonly FilledLine[] }
  | { readonly kind: "pageBreak" };

export interface FilledPaper {
  /** Of the policy. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** The filing or the card it is of, by id. */
  readonly of?: string;
  readonly number?: string;
  readonly blocks: readonly FilledBlock[];
  /** Facts whose values stand on it. */
  readonly told: readonly string[];
}
