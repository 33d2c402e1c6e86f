/** Policies and disputes in the formats of others: Excel workbooks and DMN decision tables, in and out; archives of files. */

export { type CaseColumn, caseColumns } from "./cases/case-columns.ts";
export { type ReturnedRow, type TemplateOf, writeCaseTemplate, writeReturnedRows } from "./cases/case-template.ts";
export { cellOfAnswer } from "./cases/cell-of-answer.ts";
export { type CaseRow, placeOf, type ReadCases, readCases, templateTypeOf } from "./cases/read-cases.ts";
export type { CasesInto } from "./cases/row-answers.ts";
export type { RowFault } from "./cases/row-fault.ts";
export { dmnChanges } from "./dmn/dmn-changes.ts";
export { writeDmn } from "./dmn/write-dmn.ts";
export { readArchive, templateFileName, writeArchive } from "./files/archive.ts";
export { documentChanges } from "./files/document-changes.ts";
export { type Refusal, reading } from "./refusal.ts";
export type { Change, Exchanged } from "./workbook/exchanged.ts";
export { type Brought, readWorkbook } from "./workbook/read-workbook.ts";
export { writeWorkbook } from "./workbook/write-workbook.ts";
export { type CellValue, columnLetters, type Sheet } from "./xlsx/sheet.ts";
export { type StreamedSheet, streamXlsx } from "./xlsx/stream-xlsx.ts";
export { writeXlsx } from "./xlsx/write-xlsx.ts";
export type { ZipEntry } from "./zip/entry.ts";
export { type Inflate, readZip } from "./zip/read-zip.ts";
export { writeZip } from "./zip/write-zip.ts";
