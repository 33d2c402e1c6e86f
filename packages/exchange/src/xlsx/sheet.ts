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
  /** The same where the choices stand in other cells: a range as a formula names it. */
  readonly choicesFrom?: string;
  /** Shown where the pointer rests on the column's heading. */
  readonly note?: string;
  /** Whatever is typed stays text: no digits are lost. */
  readonly text?: boolean;
  /** Says what is wrong with its row. */
  readonly trouble?: boolean;
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
  /** Number of a row, from 1, that only shows how the others are filled in. */
  readonly exampleRow?: number;
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

/** `C7` → 2. */
export function columnOf(reference: string): number {
  let number = 0;
  for (const letter of reference.replace(/[^A-Z]/gi, "").toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
