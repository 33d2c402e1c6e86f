/** A paper as text to be read on a screen or heard: no tables, no lines to write on, every value after its label. */
import type { FilledBlock, FilledPaper, Pieces } from "../paper/filled.ts";
import { paperWords } from "../paper/paper-words.ts";

/** A value with what it is. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

export type PaperTextPart =
  | { readonly kind: "heading" | "paragraph"; readonly text: string }
  /** The rows of a table. */
  | { readonly kind: "values"; readonly values: readonly LabelledText[] }
  /** The items of a list, each with its own values. */
  | { readonly kind: "items"; readonly items: readonly (readonly LabelledText[])[] }
  /** Who signs. */
  | { readonly kind: "signatures"; readonly labels: readonly string[] };

export function paperText({ blocks, language }: Pick<FilledPaper, "blocks" | "language">): readonly PaperTextPart[] {
  const { open } = paperWords[language];
  const said = (pieces: Pieces): string => pieces.map(({ text, blank }) => (blank ? open : text)).join("");
  // What nobody has filled in says nothing to a listener.
  const told = (label: string, pieces: Pieces): readonly LabelledText[] =>
    pieces.every(({ blank }) => blank) ? [] : [{ label, text: said(pieces) }];
  return blocks.flatMap((block): readonly PaperTextPart[] => partOf(block, said, told));
}

function partOf(
  block: FilledBlock,
  said: (pieces: Pieces) => string,
  told: (label: string, pieces: Pieces) => readonly LabelledText[],
): readonly PaperTextPart[] {
  switch (block.kind) {
    case "title":
    case "cut":
    case "pageBreak":
      return [];
    case "heading":
      return [{ kind: "heading", text: said(block.said) }];
    case "note":
    case "paragraph":
      return [{ kind: "paragraph", text: said(block.said) }];
    case "table": {
      const values = block.rows.flatMap(({ label, said: pieces }) => told(label, pieces));
      return values.length === 0 ? [] : [{ kind: "values", values }];
    }
    case "columns": {
      const items = block.rows.map((row) => row.flatMap((pieces, index) => told(block.head[index] ?? "", pieces)));
      const filled = items.filter((values) => values.length > 0);
      return filled.length === 0 ? [] : [{ kind: "items", items: filled }];
    }
    case "signatures":
      return [{ kind: "signatures", labels: block.lines.map(({ label }) => label) }];
  }
}
