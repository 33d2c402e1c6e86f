/** A table of labels and values; short ones stand in pairs. */
import type { Content } from "pdfmake";
import type { FilledRow } from "../paper/filled.ts";
import { pairsOf } from "../paper/pairs.ts";
import { cellText, ruled } from "./content.ts";
import { labelWidth, size, tallRow, width } from "./measures.ts";

/** Longer rows may break over pages. */
const longest = 500;
const columns = 4;

export function tableOf(rows: readonly FilledRow[]): Content {
  const together = pairsOf(rows);
  const value = (width - 2 * labelWidth) / 2 - 9;
  return {
    margin: [0, 4, 0, 4],
    table: {
      dontBreakRows: rows.every(({ said }) => said.reduce((sum, { text }) => sum + text.length, 0) < longest),
      widths: [labelWidth - 9, value, labelWidth - 9, value],
      heights: together.map((row) => (row.some(({ tall }) => tall) ? tallRow : 16)),
      body: together.map((row) => row.flatMap((one) => cells(one, row.length === 1 ? columns - 1 : 1))),
    },
    layout: ruled,
  };
}

function cells({ label, said }: FilledRow, span: number): readonly Content[] {
  return [
    { text: label, alignment: "center", fontSize: size.table, margin: [0, 1, 0, 1] },
    { text: cellText(said), fontSize: size.table, lineHeight: 1.25, margin: [0, 1, 0, 1], colSpan: span },
    ...Array.from({ length: span - 1 }, () => ({})),
  ];
}
