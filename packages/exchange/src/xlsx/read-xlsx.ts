/** Reads the cells of an Excel workbook as texts. Formulas are refused; macros, drawings and styles are not even looked at. */
import type { Text } from "@jiefen/policy";
import { type Refusal, Refused, refuse } from "../refusal.ts";
import { childrenOf, type Element, findChild, readXml } from "../xml/read-xml.ts";
import type { Inflate } from "../zip/read-zip.ts";
import { textInCell } from "./cell-text.ts";
import { openXlsx } from "./open-xlsx.ts";
import { columnLetters, columnOf, type ReadSheet } from "./sheet.ts";

const limits = { entries: 300, bytes: 12 * 2 ** 20 };
const mostRows = 3000;
const mostColumns = 400;
const longestText = 10_000;

/** Throws `Refused`. */
export function readXlsx(bytes: Uint8Array, inflate: Inflate): readonly ReadSheet[] {
  const { sheets: listed, find, shared, dates } = openXlsx(bytes, inflate, limits);
  const cells: CellReader = { shared, dates, refusals: [] };
  const sheets = listed.flatMap(({ name, file }) => {
    const sheet = find(file);
    return sheet ? [readSheet(name, readXml(sheet), cells)] : [];
  });
  if (cells.refusals.length > 0) throw new Refused(cells.refusals);
  return sheets;
}

const empty: Element = { name: "", attributes: {}, children: [], text: "" };

interface CellReader {
  readonly shared: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly refusals: Refusal[];
}

function readSheet(name: string, sheet: Element, reader: CellReader): ReadSheet {
  const rows: string[][] = [];
  let next = 0;
  for (const row of childrenOf(findChild(sheet, "sheetData") ?? empty, "row")) {
    const index = row.attributes.r === undefined ? next : Number(row.attributes.r) - 1;
    next = index + 1;
    const texts = textsIn(name, index, row, reader);
    if (texts.length === 0) continue;
    if (!(index >= 0 && index < mostRows)) refuse(sheetTooLarge, inWhole(name));
    while (rows.length < index) rows.push([]);
    rows[index] = texts;
  }
  return { name, rows };
}

function textsIn(name: string, index: number, row: Element, reader: CellReader): string[] {
  const texts: string[] = [];
  let next = 0;
  for (const cell of childrenOf(row, "c")) {
    const column = cell.attributes.r === undefined ? next : columnOf(cell.attributes.r);
    next = column + 1;
    const text = textOf(cell, cellPlace(name, index, column), reader);
    if (text === "") continue;
    if (!(column >= 0 && column < mostColumns)) refuse(sheetTooLarge, inWhole(name));
    while (texts.length < column) texts.push("");
    texts[column] = text;
  }
  return texts;
}

function textOf(cell: Element, place: Text, { shared, dates, refusals }: CellReader): string {
  if (findChild(cell, "f")) {
    refusals.push({ place, message: { zh: "这里是公式；请改成值。", en: "This is a formula; put the value there." } });
    return "";
  }
  const value = findChild(cell, "v")?.text ?? "";
  const text = textInCell(cell, { shared, dates });
  if (cell.attributes.t === "e")
    refusals.push({ place, message: { zh: `这里是错误值 \`${value}\`。`, en: `This is an error, \`${value}\`.` } });
  if (text.length > longestText) refusals.push({ place, message: { zh: "文字太长。", en: "The text is too long." } });
  return text;
}

/** `“数值”表第7行C列`. */
export function cellPlace(sheet: string, row: number, column: number): Text {
  const letters = columnLetters(column);
  return { zh: `“${sheet}”表第${row + 1}行${letters}列`, en: `sheet “${sheet}”, cell ${letters}${row + 1}` };
}

function inWhole(sheet: string): Text {
  return { zh: `“${sheet}”表`, en: `sheet “${sheet}”` };
}

const sheetTooLarge: Text = {
  zh: `表太大，最多 ${mostRows} 行、${mostColumns} 列。`,
  en: `The sheet is too large; at most ${mostRows} rows and ${mostColumns} columns.`,
};
