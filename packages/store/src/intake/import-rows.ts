/** Imports and their rows as tables keep them. */
import type { Facts, Text } from "@jiefen/policy";
import { fromJson } from "../database/json.ts";

/** `grading`: its rows are being graded; `ready`: it waits to be confirmed; `taking`: its rows are being taken in. */
export type ImportState = "grading" | "ready" | "taking" | "done" | "cancelled";

/** `read`: good, not graded yet; `before`: its number was taken in earlier; `bad`: there are faults; `refused`: it was not taken in. */
export type ImportRowState = "read" | "bad" | "before" | "graded" | "taken" | "refused";

export interface Import {
  readonly id: string;
  /** Of who brought it: numbers in its source are told apart within that. */
  readonly division: string;
  readonly layer: string;
  readonly type: string;
  readonly source: string;
  /** Name of the file. */
  readonly file: string;
  /** Columns that were not read. */
  readonly ignored: readonly { readonly column: string; readonly title: string }[];
  readonly by: string;
  readonly at: number;
  readonly state: ImportState;
}

export interface ImportFault {
  /** From 0; absent where the row as a whole is meant. */
  readonly column?: number;
  readonly title?: Text;
  readonly message: Text;
  readonly hint?: Text;
}

export interface ImportRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly number: string;
  /** Where it is taken in; absent: the division of the import. */
  readonly place?: string;
  readonly state: ImportRowState;
  /** Kept until it is taken in. */
  readonly facts?: Facts;
  /** What was written, of rows that were not taken. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Why it was not taken in; of a good row, what of it is not taken over. */
  readonly faults?: readonly ImportFault[];
  /** On the first scale. */
  readonly level?: string;
  readonly caseId?: string;
}

export interface ImportRecord {
  id: string;
  division: string;
  layer: string;
  type: string;
  origin: string;
  file: string;
  ignored: string;
  by: string;
  at: number;
  state: ImportState;
  changed_at: number;
}

export interface ImportRowRow {
  division: string;
  import: string;
  row: number;
  number: string;
  taken_in_by: string | null;
  state: ImportRowState;
  facts: string | null;
  cells: string | null;
  faults: string | null;
  level: string | null;
  case_id: string | null;
}

export function importOf({ changed_at: _, ignored, origin, ...row }: ImportRecord): Import {
  return { ...row, source: origin, ignored: fromJson<Import["ignored"]>(ignored) };
}

export function importRowOf({ row, number, taken_in_by: place, state, facts, cells, faults, level, case_id }: ImportRowRow): ImportRow {
  return {
    row,
    number,
    state,
    ...(place === null ? {} : { place }),
    ...(facts === null ? {} : { facts: fromJson<Facts>(facts) }),
    ...(cells === null ? {} : { cells: fromJson<NonNullable<ImportRow["cells"]>>(cells) }),
    ...(faults === null ? {} : { faults: fromJson<readonly ImportFault[]>(faults) }),
    ...(level === null ? {} : { level }),
    ...(case_id === null ? {} : { caseId: case_id }),
  };
}
