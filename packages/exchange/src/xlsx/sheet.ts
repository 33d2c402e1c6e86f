/** A worksheet as plain data: what is written to and read from workbooks. */

/** Numbers are for reckoning with, everything else is text; an empty text is an empty cell. */
export type CellValue = string | number;

export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  /** For the machine rather than the reader: narrow and grey. */
  readonly faint?: boolean;
  /** What may be chosen in its cells. */
  readonly choices?: readonly string[];
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The first rows, which stay in view: headings. The very first one is hidden where `hasKeys`. */
  readonly headings: number;
  /** The first row says for the machine what the columns are. */
  readonly hasKeys?: boolean;
  /** Columns that stay in view. */
  readonly fixedColumns?: number;
}

/** A sheet that was read: texts by row and column, from 0. Rows end with their last filled cell. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
