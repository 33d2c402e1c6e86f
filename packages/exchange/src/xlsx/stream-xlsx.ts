/** Writes one long sheet as it comes, row by row, so that it need not fit into memory; texts are never formulas. */
import type { Writable } from "node:stream";
import { defused } from "./defuse.ts";
import type { CellValue, SheetColumn } from "./sheet.ts";

export interface StreamedSheet {
  readonly name: string;
  readonly columns: readonly (Pick<SheetColumn, "width"> & { readonly title: string })[];
  readonly rows: AsyncIterable<readonly CellValue[]> | Iterable<readonly CellValue[]>;
}

export async function streamXlsx(to: Writable, { name, columns, rows }: StreamedSheet): Promise<void> {
  // Large, and needed by nobody who writes no workbook.
  const { default: excel } = await import("exceljs");
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: to, useStyles: true });
  const worksheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1, xSplit: 1 }] });
  worksheet.columns = columns.map(({ width }) => ({ width }));
  const heading = worksheet.addRow(columns.map(({ title }) => defused(title)));
  heading.font = { bold: true };
  heading.commit();
  for await (const row of rows) worksheet.addRow(row.map((value) => (typeof value === "string" ? defused(value) : value))).commit();
  worksheet.commit();
  await workbook.commit();
}
