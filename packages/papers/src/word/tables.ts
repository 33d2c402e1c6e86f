/** The tables of a Word file. */
import { AlignmentType, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from "docx";
import type { FilledBlock, FilledRow, Pieces } from "../paper/filled.ts";
import { pairsOf } from "../paper/pairs.ts";
import { textIn } from "../paper/pieces.ts";
import { isRoomAlone } from "../paper/room.ts";
import { size, twips } from "./measures.ts";

const columns = 4;

export function rowsTable(rows: readonly FilledRow[]): Table {
  const value = twips.width / 2 - twips.label;
  return table(
    [twips.label, value, twips.label, value],
    pairsOf(rows).map(
      (pair) =>
        new TableRow({
          ...(pair.some(({ tall }) => tall) && { height: { value: twips.tallRow, rule: HeightRule.ATLEAST } }),
          children: pair.flatMap(({ label, said }) => [cell(label, "centre"), cell(said, "left", pair.length === 1 ? columns - 1 : 1)]),
        }),
    ),
  );
}

export function columnsTable({ head, widths, rows }: Extract<FilledBlock, { readonly kind: "columns" }>): Table {
  const all = widths.reduce((sum, one) => sum + one, 0);
  return table(
    widths.map((one) => Math.round((twips.width * one) / all)),
    [
      new TableRow({ tableHeader: true, children: head.map((text) => cell(text, "centre", 1, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((said) => cell(said, "left")) })),
    ],
  );
}

function table(columnWidths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips.width, type: WidthType.DXA },
    columnWidths: [...columnWidths],
    rows: [...rows],
  });
}

function cell(said: Pieces | string, align: "left" | "centre", columnSpan = 1, bold = false): TableCell {
  const text = typeof said === "string" ? said : saidInCell(said);
  return new TableCell({
    columnSpan,
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: text.split("\n").map(
      (line) =>
        new Paragraph({
          alignment: align === "centre" ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { line: 280 },
          children: [new TextRun({ text: line, size: size.table, bold })],
        }),
    ),
  });
}

/** A cell that is to be filled in by hand is left empty. */
function saidInCell(said: Pieces): string {
  return isRoomAlone(said) ? "" : textIn(said);
}
