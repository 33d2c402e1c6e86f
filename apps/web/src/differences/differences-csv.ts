/** The matrix of differences as a table for spreadsheets. */
import type { Language } from "@jiefen/policy";
import type { DifferenceMatrix, DifferenceRow } from "@jiefen/server/client";

export interface CellWords {
  /** In the first columns of the head. */
  readonly part: string;
  readonly place: string;
  /** Where a layer has it as the layer above. */
  readonly same: string;
  readonly removed: string;
  readonly nothing: string;
}

/** What a layer has at a place. */
export function cellText(row: DifferenceRow, layer: string, language: Language, words: CellWords): string {
  const cell = row.cells[layer];
  if (!cell) return words.same;
  return cell.text?.[language] ?? words.removed;
}

/** A cell that spreadsheets would read as a formula is made plain text. */
function quoted(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}

/** With a mark at the beginning, by which spreadsheets know that it is UTF-8. */
export function differencesCsv(
  { above, layers }: DifferenceMatrix,
  rows: readonly DifferenceRow[],
  language: Language,
  words: CellWords,
): string {
  const head = [words.part, words.place, above?.title[language] ?? "", ...layers.map(({ title }) => title[language])];
  const lines = rows.map((row) => [
    row.partTitle[language],
    row.title[language],
    row.above?.[language] ?? words.nothing,
    ...layers.map(({ id }) => cellText(row, id, language, words)),
  ]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}
