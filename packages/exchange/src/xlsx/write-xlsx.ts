/** Writes sheets as an Excel workbook: headings stay in view, choices drop down, texts are never formulas. */
import type ExcelJS from "exceljs";
import { defused } from "./defuse.ts";
import type { Sheet } from "./sheet.ts";

const ink = "FF1F3A5F";
const paper = "FFEEF2F7";
const faint = "FF9AA3AE";
/** Rows below the last in which choices still drop down. */
const spareRows = 50;

export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  // Large, and needed by nobody who writes no workbook.
  const { default: excel } = await import("exceljs");
  const workbook = new excel.Workbook();
  for (const sheet of sheets) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, sheet: Sheet): void {
  const { name, columns, rows, headings, hasKeys = false, fixedColumns = 0, exampleRow } = sheet;
  const worksheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: headings, xSplit: fixedColumns }] });
  worksheet.addRows(rows.map((row) => row.map((value) => (typeof value === "string" ? (value === "" ? null : defused(value)) : value))));
  columns.forEach(({ width, faint: isFaint, choices, choicesFrom, text, trouble, note }, index) => {
    const column = worksheet.getColumn(index + 1);
    column.width = width;
    column.alignment = { vertical: "top", wrapText: !isFaint };
    column.font = { name: "Microsoft YaHei", size: 10, ...(isFaint && { color: { argb: faint } }), ...(trouble && { bold: true }) };
    if (text) column.numFmt = "@";
    const list = choicesFrom ?? (choices && listed(choices));
    if (list !== undefined) addChoices(worksheet, index + 1, headings + 1, rows.length + spareRows, list);
    if (note) worksheet.getCell(headings, index + 1).note = note;
  });
  for (let number = 1; number <= headings; number += 1) styleHeading(worksheet.getRow(number));
  if (exampleRow !== undefined)
    worksheet.getRow(exampleRow).font = { name: "Microsoft YaHei", size: 10, italic: true, color: { argb: faint } };
  if (hasKeys) worksheet.getRow(1).hidden = true;
}

function styleHeading(row: ExcelJS.Row): void {
  row.font = { name: "Microsoft YaHei", size: 10, bold: true, color: { argb: ink } };
  row.fill = { type: "pattern", pattern: "solid", fgColor: { argb: paper } };
  row.alignment = { vertical: "middle", wrapText: true };
}

/** A list of choices is limited to 255 characters, and may hold no comma. */
function listed(choices: readonly string[]): string | undefined {
  const list = choices.join(",");
  return list.length > 255 || choices.some((choice) => /[",]/.test(choice)) ? undefined : `"${list}"`;
}

function addChoices(worksheet: ExcelJS.Worksheet, column: number, from: number, to: number, formula: string): void {
  for (let row = from; row <= to; row += 1)
    worksheet.getCell(row, column).dataValidation = { type: "list", allowBlank: true, formulae: [formula], showErrorMessage: false };
}
