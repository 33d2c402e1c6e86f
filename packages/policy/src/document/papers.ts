/** `rules/<layer>/papers.json`: the papers a case is kept on, each told block by block, and the order they lie in in the whole file (卷宗). */
import type { Condition } from "./condition.ts";

/** How a place-holder is written out, after `|`: an amount in Chinese capitals, all options with the chosen one ticked, the figure alone. */
export const paperFormats = ["capitals", "boxes", "plain"] as const;
export type PaperFormat = (typeof paperFormats)[number];

interface Block {
  readonly "x-order": number;
  /** Left out where this surely does not hold; not knowing counts as applying. */
  readonly appliesWhen?: Condition;
}

export interface PaperRow {
  readonly label: string;
  readonly "x-order": number;
  readonly text: string;
  /** Two short ones stand side by side. */
  readonly half?: boolean;
  /** Room for several lines of handwriting. */
  readonly tall?: boolean;
}

export interface PaperColumn {
  readonly label: string;
  readonly "x-order": number;
  readonly text: string;
  /** Its share of the width beside the others; 1 if absent. */
  readonly width?: number;
}

export interface PaperLine {
  readonly label: string;
  readonly "x-order": number;
  readonly text?: string;
  /** Where a seal is put. */
  readonly seal?: boolean;
  /** A date is written beside it by hand. */
  readonly dated?: boolean;
}

/** A part of a paper. Texts hold place-holders in braces: `{name}` or `{name|format}`. */
export type PaperBlock =
  | (Block & { readonly kind: "title" | "heading" | "note" | "cut"; readonly text: string })
  | (Block & {
      readonly kind: "paragraph";
      readonly text: string;
      readonly align?: "left" | "centre" | "right";
      /** Without the two characters at its beginning. */
      readonly flush?: boolean;
    })
  | (Block & { readonly kind: "table"; readonly rows: Readonly<Record<string, PaperRow>> })
  | (Block & {
      readonly kind: "list";
      /** A list of the case, or a repeating record. */
      readonly over: string;
      /** A paragraph for each item; or `columns`: a table. */
      readonly text?: string;
      readonly columns?: Readonly<Record<string, PaperColumn>>;
      /** What is printed where there are no items; empty lines to be filled in, if absent. */
      readonly none?: string;
    })
  | (Block & { readonly kind: "signatures"; readonly lines: Readonly<Record<string, PaperLine>> })
  | (Block & { readonly kind: "pageBreak" });

export type PaperBlocks = Readonly<Record<string, PaperBlock>>;

/** A Word file that a layer has made out of the standard one: kept by the digest of its bytes. */
export interface PaperTemplate {
  /** SHA-256 of the bytes, in hex. */
  readonly digest: string;
  /** The name of the file it was brought in as. */
  readonly name: string;
}

export interface PaperDocument {
  readonly title: string;
  readonly "x-order": number;
  /** One for each filing of this record; one for the case, if this and `cards` are absent. */
  readonly record?: string;
  /** One for each supervision card of these kinds that the case was given. */
  readonly cards?: readonly string[];
  /** Stages in which it is offered; all, if absent. */
  readonly stages?: readonly string[];
  /** Not offered where this surely does not hold; the facts of the filing count. */
  readonly appliesWhen?: Condition;
  /** `{division}`, `{year}`, `{serial}`; `field`: where in the record, or the case, the number is kept too. */
  readonly number?: { readonly pattern: string; readonly field?: string };
  /** Personal facts whose values are masked on it, whoever prints it; also where they occur in other texts. */
  readonly masked?: readonly string[];
  /** Its place in the whole file; `required`: told as missing there while there is none. */
  readonly dossier?: { readonly order: number; readonly required?: boolean };
  readonly template?: PaperTemplate;
  /** In which its texts are written, and in which answers and days are told; Chinese if absent. */
  readonly language?: "zh" | "en";
  /** Meant to be read by the parties: offered in large type too. */
  readonly forParties?: boolean;
  readonly blocks: PaperBlocks;
  readonly retired?: boolean;
}

export interface PapersDocument {
  readonly papers: Readonly<Record<string, PaperDocument>>;
  /** The whole file: what is put in front of the papers and behind them. */
  readonly dossier?: { readonly title: string; readonly cover: PaperBlocks; readonly back: PaperBlocks };
}
