/** The blocks of a filled paper as PDF content. */
import type { Language } from "@jiefen/policy";
import type { Content } from "pdfmake";
import type { FilledBlock, FilledPaper, Pieces } from "../paper/filled.ts";
import { textIn } from "../paper/pieces.ts";
import { isRoomAlone } from "../paper/room.ts";
import { hairline, indent, ink, lineHeight, size, width } from "./measures.ts";
import { linesOf } from "./signature-lines.ts";
import { tableOf } from "./table.ts";

/** A page is begun by what comes first on it: a break of its own could itself fall on a new page. A heading stays with what follows it. */
export function contentOf({ blocks, language }: Pick<FilledPaper, "blocks" | "language">): readonly Content[] {
  const content: Content[] = [];
  let begins = false;
  for (let index = 0; index < blocks.length; index++) {
    const [block, next] = [blocks[index], blocks[index + 1]];
    if (!block) continue;
    if (block.kind === "pageBreak") {
      begins = true;
      continue;
    }
    const together = block.kind === "heading" && next?.kind === "paragraph";
    const part = together
      ? { unbreakable: true, stack: [blockContent(block, language), blockContent(next, language)] }
      : blockContent(block, language);
    content.push({ ...part, ...(begins && { pageBreak: "before" }) });
    begins = false;
    if (together) index++;
  }
  return content;
}

/** A box stays with what it stands for. */
export function textOf(said: Pieces): string | readonly Content[] {
  const text = textIn(said);
  if (!/[□■]/.test(text)) return text;
  return text.split(/([□■][^□■　，。；\s]*)/).map((part) => ({ text: part, ...(/^[□■]/.test(part) && { noWrap: true }) }));
}

const alignments = { left: "left", centre: "center", right: "right" } as const;

function blockContent(block: Exclude<FilledBlock, { readonly kind: "pageBreak" }>, language: Language): Content {
  switch (block.kind) {
    case "title":
      return { text: textOf(block.said), bold: true, fontSize: size.title, alignment: "center", margin: [0, 0, 0, 8] };
    case "heading":
      return { text: textOf(block.said), bold: true, fontSize: size.heading, margin: [0, 8, 0, 3] };
    case "note":
      return { text: textOf(block.said), fontSize: size.small, margin: [0, 4, 0, 4], lineHeight };
    case "paragraph":
      return {
        text: textOf(block.said),
        alignment: block.align === "left" ? "justify" : alignments[block.align],
        lineHeight,
        margin: [0, 1, 0, 1],
        preserveLeadingSpaces: true,
        preserveTrailingSpaces: true,
        ...(block.indented && { leadingIndent: indent }),
      };
    case "table":
      return tableOf(block.rows);
    case "columns":
      return gridOf(block);
    case "signatures":
      return linesOf(block.lines, language);
    case "cut":
      return cutLine(textOf(block.said));
  }
}

/** Nothing is drawn where it stands alone in a cell: the cell is the room to write. */
export function cellText(said: Pieces): string | readonly Content[] {
  return isRoomAlone(said) ? "" : textOf(said);
}

function gridOf({ head, widths, rows }: Extract<FilledBlock, { readonly kind: "columns" }>): Content {
  const all = widths.reduce((sum, one) => sum + one, 0);
  const padding = 8 + hairline;
  return {
    margin: [0, 4, 0, 4],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: widths.map((one) => (width * one) / all - padding - hairline),
      body: [
        head.map((text) => ({ text, bold: true, alignment: "center", fontSize: size.table })),
        ...rows.map((row) => row.map((said) => ({ text: cellText(said), fontSize: size.table, lineHeight: 1.2, margin: [0, 2, 0, 2] }))),
      ],
    },
    layout: ruled,
  };
}

/** Thin lines all around. */
export const ruled: Content = {
  hLineWidth: () => hairline,
  vLineWidth: () => hairline,
  hLineColor: () => ink,
  vLineColor: () => ink,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

function cutLine(text: string | readonly Content[]): Content {
  return {
    margin: [0, 9, 0, 8],
    stack: [
      { canvas: [{ type: "line", x1: 0, y1: 0, x2: width, y2: 0, dash: { length: 4, space: 3 }, lineWidth: hairline, lineColor: ink }] },
      { text, fontSize: size.small, alignment: "center", margin: [0, 2, 0, 0] },
    ],
  };
}
