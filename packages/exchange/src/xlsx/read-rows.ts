/** The rows of one large sheet, one after the other; what is wrong with a cell is told with the cell, so that the other rows are read. */
import { refuse } from "../refusal.ts";
import { childrenOf, findChild, readXmlParts } from "../xml/read-xml.ts";
import { keepsNumber, textInCell } from "./cell-text.ts";
import type { OpenedXlsx } from "./open-xlsx.ts";
import { columnOf } from "./sheet.ts";

export interface RowCell {
  readonly text: string;
  /** The spreadsheet keeps a number, of which at most fifteen digits are exact. */
  readonly isNumber: boolean;
  /** Why it has no value. */
  readonly wrong?: "formula" | "error" | "too-long";
}

export interface SheetRow {
  /** From 0. */
  readonly index: number;
  /** By column, from 0; blank cells are left out. */
  readonly cells: ReadonlyMap<number, RowCell>;
}

export const largeLimits = { entries: 300, bytes: 120 * 2 ** 20 };
const mostRows = 20_000;
const mostColumns = 600;
const longestText = 10_000;

/** Throws `Refused` for a sheet that is too large. */
export function* readRows(opened: OpenedXlsx, file: string): Generator<SheetRow> {
  const bytes = opened.find(file);
  if (!bytes) return;
  let next = 0;
  let count = 0;
  for (const row of readXmlParts(bytes, "row")) {
    const index = row.attributes.r === undefined ? next : Number(row.attributes.r) - 1;
    next = index + 1;
    const cells = new Map<number, RowCell>();
    let column = -1;
    for (const cell of childrenOf(row, "c")) {
      column = cell.attributes.r === undefined ? column + 1 : columnOf(cell.attributes.r);
      const text = textInCell(cell, opened);
      const wrong = findChild(cell, "f")
        ? "formula"
        : cell.attributes.t === "e"
          ? "error"
          : text.length > longestText
            ? "too-long"
            : undefined;
      if (text === "" && wrong === undefined) continue;
      if (!(column >= 0 && column < mostColumns)) refuse(tooLarge);
      cells.set(column, { text, isNumber: keepsNumber(cell, opened), ...(wrong && { wrong }) });
    }
    if (cells.size === 0) continue;
    count += 1;
    if (count > mostRows || !(index >= 0)) refuse(tooLarge);
    yield { index, cells };
  }
}

const tooLarge = {
  zh: `表太大，一次最多 ${mostRows} 行、${mostColumns} 列；请分成几个文件。`,
  en: `The sheet is too large; at most ${mostRows} rows and ${mostColumns} columns. Split it into several files.`,
};
