/** Reads the cells of an Excel workbook as texts. Formulas are refused; macros, drawings and styles are not even looked at. */
import type { Text } from "@jiefen/policy";
import { type Refusal, Refused, refuse } from "../refusal.ts";
import { childrenOf, type Element, findChild, readXml } from "../xml/read-xml.ts";
import { type Inflate, readZip } from "../zip/read-zip.ts";
import { dateStyles, dayOfSerial } from "./dates.ts";
import { undefused } from "./defuse.ts";
import { columnLetters, type ReadSheet } from "./sheet.ts";

const limits = { entries: 300, bytes: 12 * 2 ** 20 };
const mostSheets = 40;
const mostRows = 3000;
const mostColumns = 400;
const longestText = 10_000;

/** Throws `Refused`. */
export function readXlsx(bytes: Uint8Array, inflate: Inflate): readonly ReadSheet[] {
  const files = new Map(readZip(bytes, inflate, limits).map((entry) => [entry.name, entry.bytes]));
  const find = (name: string) => {
    const file = files.get(name);
    return file && readXml(file);
  };
  const workbook = find("xl/workbook.xml") ?? notAWorkbook();
  const targets = targetsIn(find("xl/_rels/workbook.xml.rels") ?? notAWorkbook());
  const listed = childrenOf(findChild(workbook, "sheets") ?? notAWorkbook(), "sheet");
  if (listed.length > mostSheets)
    refuse({ zh: `工作表太多，最多 ${mostSheets} 张。`, en: `There are too many sheets; at most ${mostSheets}.` });
  const shared = childrenOf(find("xl/sharedStrings.xml") ?? empty, "si").map(plainText);
  const cells: CellReader = { shared, dates: dateStyles(find("xl/styles.xml")), refusals: [] };
  const sheets = listed.flatMap(({ attributes }) => {
    const target = targets.get(attributes["r:id"] ?? "");
    const sheet = target === undefined ? undefined : find(target);
    return sheet ? [readSheet(attributes.name ?? "", sheet, cells)] : [];
  });
  if (cells.refusals.length > 0) throw new Refused(cells.refusals);
  return sheets;
}

const empty: Element = { name: "", attributes: {}, children: [], text: "" };

function notAWorkbook(): never {
  return refuse({ zh: "这不是 Excel 工作簿（.xlsx）。", en: "This is no Excel workbook (.xlsx)." });
}

/** By relation: the file of the sheet. */
function targetsIn(relations: Element): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(relations, "Relationship").map(({ attributes: { Id = "", Target = "" } }) => [
      Id,
      Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
}

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
  const text = inWords(cell, value, shared, dates);
  if (cell.attributes.t === "e")
    refusals.push({ place, message: { zh: `这里是错误值 \`${value}\`。`, en: `This is an error, \`${value}\`.` } });
  if (text.length > longestText) refusals.push({ place, message: { zh: "文字太长。", en: "The text is too long." } });
  return text;
}

function inWords(cell: Element, value: string, shared: readonly string[], dates: ReadonlySet<number>): string {
  switch (cell.attributes.t) {
    case "s":
      return undefused(shared[Number(value)] ?? "").trim();
    case "inlineStr":
      return undefused(plainText(findChild(cell, "is") ?? empty)).trim();
    case "str":
      return undefused(value).trim();
    case "b":
      return value === "1" ? "是" : "否";
    case "e":
      return "";
    default:
      if (value === "") return "";
      return dates.has(Number(cell.attributes.s ?? "0")) ? dayOfSerial(Number(value)) : String(Number(value));
  }
}

/** Without the readings that stand above characters. */
function plainText(element: Element): string {
  const runs = childrenOf(element, "r").map((run) => findChild(run, "t")?.text ?? "");
  return `${findChild(element, "t")?.text ?? ""}${runs.join("")}`.replace(/_x000[dD]_/g, "").replaceAll("\r\n", "\n");
}

/** `C7` → 2. */
function columnOf(reference: string): number {
  let number = 0;
  for (const letter of reference.replace(/[^A-Z]/gi, "").toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
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
