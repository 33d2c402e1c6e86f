/** What is wrong with a row of a sheet of disputes, at the cell it belongs to. */
import type { Text } from "@jiefen/policy";
import type { CaseColumn } from "./case-columns.ts";

export interface RowFault {
  /** From 0; the first column where the sheet has none for what is asked. */
  readonly column: number;
  readonly key: string;
  readonly title: Text;
  readonly message: Text;
  readonly hint: Text;
}

export function faultAt(at: number, { key, title }: CaseColumn, message: Text, hint: Text): RowFault {
  return { column: at, key, title, message, hint };
}
