/** Rows of a sheet whose hidden first row says what each column is, so that people may move, rename and add columns. */
import type { Text } from "@jiefen/policy";
import { cellPlace } from "../xlsx/read-xlsx.ts";
import type { ReadSheet } from "../xlsx/sheet.ts";

export interface KeyedColumn {
  readonly index: number;
  /** Empty where people added the column. */
  readonly key: string;
  readonly heading: string;
}

export interface KeyedRow {
  /** From 0. */
  readonly index: number;
  readonly texts: readonly string[];
}

export interface KeyedSheet {
  readonly name: string;
  /** What the sheet is about: the key of its first column. */
  readonly kind: string;
  readonly columns: readonly KeyedColumn[];
  readonly rows: readonly KeyedRow[];
}

/** Rows in which nothing stands are left out. `headings` counts the key row. */
export function keyedSheet({ name, rows }: ReadSheet, headings: number): KeyedSheet {
  const [keys = [], titles = []] = rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    kind: keys[0] ?? "",
    columns: Array.from({ length: width }, (_, index) => ({ index, key: keys[index] ?? "", heading: titles[index] ?? "" })),
    rows: rows.flatMap((texts, index) => (index >= headings && texts.some((text) => text !== "") ? [{ index, texts }] : [])),
  };
}

/** The text in the column of a key; empty where the column is gone. */
export function textAt({ columns }: KeyedSheet, row: KeyedRow, key: string): string {
  const column = columns.find((one) => one.key === key);
  return column === undefined ? "" : (row.texts[column.index] ?? "").trim();
}

export function placeAt({ name, columns }: KeyedSheet, row: KeyedRow, key: string): Text {
  return cellPlace(name, row.index, columns.find((one) => one.key === key)?.index ?? 0);
}
