/** Finds the row that says what the columns are: the template's hidden keys, or titles as people write them. */
import type { SheetRow } from "../xlsx/read-rows.ts";
import { columnLetters } from "../xlsx/sheet.ts";
import { type CaseColumn, numberKey } from "./case-columns.ts";
import { troubleKey } from "./case-template.ts";
import { bare } from "./plain-text.ts";

export interface Placed {
  /** From 0. */
  readonly at: number;
  readonly column: CaseColumn;
}

export interface Heading {
  /** Index of the last row that is no dispute. */
  readonly lastRow: number;
  readonly placed: readonly Placed[];
  readonly ignored: readonly { readonly column: string; readonly title: string }[];
}

/** Titles stand no lower than this. */
const deepest = 10;

/** Undefined where no row names the number and at least one question. */
export function findHeading(rows: Iterable<SheetRow>, columns: readonly CaseColumn[]): Heading | undefined {
  let keys: SheetRow | undefined;
  for (const row of rows) {
    if (row.index >= deepest) return undefined;
    if (row.cells.get(0)?.text === numberKey || [...row.cells.values()].some(({ text }) => text === numberKey)) {
      keys = row;
      continue;
    }
    const heading = headingOf(row, keys, columns);
    if (heading) return heading;
  }
  return undefined;
}

/** A column that was added beside those of the template has a title alone. */
function headingOf(titles: SheetRow, keys: SheetRow | undefined, columns: readonly CaseColumn[]): Heading | undefined {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const byTitle = new Map(columns.flatMap((column) => [column.title.en, column.title.zh].map((title) => [bare(title), column] as const)));
  const placed: Placed[] = [];
  const ignored: { readonly column: string; readonly title: string }[] = [];
  for (const at of new Set([...(keys?.cells.keys() ?? []), ...titles.cells.keys()])) {
    const key = keys?.cells.get(at)?.text;
    const title = titles.cells.get(at)?.text ?? "";
    const column = (key === undefined ? undefined : byKey.get(key)) ?? byTitle.get(bare(title));
    if (column && !placed.some((other) => other.column.key === column.key)) placed.push({ at, column });
    else if (key !== troubleKey) ignored.push({ column: columnLetters(at), title });
  }
  const isOne = placed.some(({ column }) => column.key === numberKey) && placed.some(({ column }) => column.question);
  if (!isOne) return undefined;
  return { lastRow: titles.index, placed: placed.toSorted((one, other) => one.at - other.at), ignored };
}
