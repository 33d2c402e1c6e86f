/** Reads a sheet of disputes: which type, which columns, and row by row the facts it tells or what is wrong with it, cell by cell. */
import { type Facts, liesWithin, type Text } from "@jiefen/policy";
import { refuse } from "../refusal.ts";
import { openXlsx } from "../xlsx/open-xlsx.ts";
import { largeLimits, readRows, type SheetRow } from "../xlsx/read-rows.ts";
import { columnLetters } from "../xlsx/sheet.ts";
import type { Inflate } from "../zip/read-zip.ts";
import { divisionKey, knownColumns, numberKey } from "./case-columns.ts";
import { findHeading, type Placed } from "./find-heading.ts";
import { bare, narrow } from "./plain-text.ts";
import { answersIn, type CasesInto, type GivenCell } from "./row-answers.ts";
import { faultAt, type RowFault } from "./row-fault.ts";
import { exampleMark, templateKind } from "./template-guide.ts";

export interface CaseRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly number: string;
  /** Absent: the sender's own. */
  readonly division?: string;
  readonly facts: Facts;
  /** None where the row is good. */
  readonly faults: readonly RowFault[];
  /** Answers of a good row that are not taken over, since its other answers hide their questions. */
  readonly dropped: readonly RowFault[];
  /** As it was written, by key of the column. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface ReadCases {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Columns that are none of the form's, and are not read. */
  readonly ignored: readonly { readonly column: string; readonly title: string }[];
  readonly rows: Iterable<CaseRow>;
}

/** The dispute type a workbook was made for; undefined for one of somebody else's. Throws `Refused`. */
export function templateTypeOf(bytes: Uint8Array, inflate: Inflate): string | undefined {
  const opened = openXlsx(bytes, inflate, largeLimits);
  for (const { file } of opened.sheets) {
    const [first] = readRows(opened, file);
    if (first?.cells.get(0)?.text === templateKind) return first.cells.get(2)?.text;
  }
  return undefined;
}

/** Throws `Refused` for what is no such sheet at all. */
export function readCases(bytes: Uint8Array, inflate: Inflate, into: CasesInto): ReadCases {
  const opened = openXlsx(bytes, inflate, largeLimits);
  const columns = knownColumns(into.policy, into.form);
  for (const { name, file } of opened.sheets) {
    const heading = findHeading(readRows(opened, file), columns);
    if (heading)
      return { sheet: name, ignored: heading.ignored, rows: rowsBelow(readRows(opened, file), heading.lastRow, heading.placed, into) };
  }
  return refuse({
    zh: `没有找到表头：要有一行写着“来源编号”和“${into.form.title.zh}”的字段名。请下载模板，把内容粘贴进去。`,
    en: `No row of titles was found: one with 来源编号 (the number in the source) and questions of “${into.form.title.en}”. Use the template.`,
  });
}

function* rowsBelow(rows: Iterable<SheetRow>, lastHeading: number, placed: readonly Placed[], into: CasesInto): Generator<CaseRow> {
  const seen = new Map<string, number>();
  for (const { index, cells } of rows) {
    if (index <= lastHeading) continue;
    const given = placed.flatMap(({ at, column }) => {
      const cell = cells.get(at);
      return cell ? [{ at, column, cell }] : [];
    });
    if (given.length === 0 || given.some(({ column, cell }) => column.key === numberKey && isExample(cell.text))) continue;
    yield caseRow(index, given, placed, seen, into);
  }
}

function isExample(text: string): boolean {
  return text === exampleMark.zh || text === exampleMark.en;
}

function caseRow(
  index: number,
  given: readonly GivenCell[],
  placed: readonly Placed[],
  seen: Map<string, number>,
  into: CasesInto,
): CaseRow {
  const { number, faults: ofNumber } = numberIn(index, given, placed, seen);
  const { division, faults: ofDivision } = divisionIn(given, into);
  const answers = answersIn(given, placed, into);
  const faults = [...ofNumber, ...ofDivision, ...answers.faults].sort((one, other) => one.column - other.column);
  return {
    row: index + 1,
    number,
    ...(division !== undefined && { division }),
    facts: answers.facts,
    faults,
    dropped: answers.dropped,
    cells: Object.fromEntries(given.map(({ column, cell }) => [column.key, cell.text])),
  };
}

function numberIn(
  index: number,
  given: readonly GivenCell[],
  placed: readonly Placed[],
  seen: Map<string, number>,
): { readonly number: string; readonly faults: readonly RowFault[] } {
  const place = placed.find(({ column }) => column.key === numberKey);
  const found = given.find(({ column }) => column.key === numberKey);
  const number = narrow(found?.cell.text ?? "");
  if (!place) return { number, faults: [] };
  const say = (message: Text, hint: Text) => ({ number, faults: [faultAt(place.at, place.column, message, hint)] });
  if (number === "")
    return say(
      { zh: "没有来源编号。", en: "There is no number." },
      { zh: "请填台账序号、警情号等；每件不同。", en: "Give each row a number of its own." },
    );
  if (number.length > 100)
    return say(
      { zh: "来源编号太长，最多100个字。", en: "The number is too long; 100 characters at most." },
      { zh: "请缩短。", en: "Shorten it." },
    );
  const before = seen.get(number);
  seen.set(number, index + 1);
  if (before === undefined) return { number, faults: [] };
  return say(
    { zh: `来源编号\`${number}\`和第${before}行重复。`, en: `The number \`${number}\` stands in row ${before} too.` },
    { zh: "同一件留一行；不是同一件，请改编号。", en: "Keep one of the rows, or give this one another number." },
  );
}

function divisionIn(
  given: readonly GivenCell[],
  { divisions, within }: CasesInto,
): { readonly division?: string; readonly faults: readonly RowFault[] } {
  const found = given.find(({ column }) => column.key === divisionKey);
  if (!found) return { faults: [] };
  const { at, column, cell } = found;
  const text = narrow(cell.text);
  const named = divisions.filter(({ title, code }) => code === text || bare(title.zh) === bare(text) || bare(title.en) === bare(text));
  const [one] = named;
  if (one && named.length === 1 && liesWithin(one.code, within)) return { division: one.code, faults: [] };
  const message =
    named.length > 1
      ? { zh: `有${named.length}个地方叫\`${text}\`。`, en: `${named.length} places are called \`${text}\`.` }
      : one
        ? { zh: `\`${text}\`不在本单位辖区内。`, en: `\`${text}\` is not in your division.` }
        : { zh: `没有\`${text}\`这个地方。`, en: `There is no place \`${text}\`.` };
  const hint =
    named.length > 1
      ? { zh: "请改填区划代码。", en: "Write the code instead." }
      : { zh: "请从列表里选，或空着（本单位）。", en: "Choose one of the list, or leave it blank for your own division." };
  return { faults: [faultAt(at, column, message, hint)] };
}

/** `第7行C列`. */
export function placeOf({ row }: Pick<CaseRow, "row">, { column }: Pick<RowFault, "column">): Text {
  const letters = columnLetters(column);
  return { zh: `第${row}行${letters}列`, en: `row ${row}, column ${letters}` };
}
