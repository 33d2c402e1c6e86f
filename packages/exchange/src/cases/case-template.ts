/** The workbook in which disputes of one type are listed, one a row; and the rows that were not taken, given back with what is wrong. */
import { type DisputeType, type Division, type FactValue, isUnit, type Language, type Policy, quantity, units } from "@jiefen/policy";
import type { CellValue, Sheet, SheetColumn } from "../xlsx/sheet.ts";
import { columnLetters } from "../xlsx/sheet.ts";
import { writeXlsx } from "../xlsx/write-xlsx.ts";
import { type CaseColumn, caseColumns, divisionKey, knownColumns, numberKey } from "./case-columns.ts";
import { cellOfAnswer } from "./cell-of-answer.ts";
import { choicesSheet, exampleMark, guideSheet } from "./template-guide.ts";

export interface TemplateOf {
  readonly policy: Policy;
  readonly form: DisputeType;
  /** Where disputes may be taken in: chosen from a list; the sender's own division where none is. */
  readonly divisions: readonly Pick<Division, "code" | "title">[];
  readonly language: Language;
}

/** A row that was refused: what was written, by the key of its column, and why, to be read by a person. */
export interface ReturnedRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly trouble: string;
}

/** The key of the column that tells what is wrong; it is not read. */
export const troubleKey = "trouble";

export function writeCaseTemplate(of: TemplateOf): Promise<Uint8Array> {
  return writeXlsx(templateSheets(of, caseColumns(of.policy, of.form), []));
}

/** The same sheet with these rows alone, so that they are put right and sent again. */
export function writeReturnedRows(of: TemplateOf, rows: readonly ReturnedRow[]): Promise<Uint8Array> {
  const usual = new Set(caseColumns(of.policy, of.form).map(({ key }) => key));
  const columns = knownColumns(of.policy, of.form).filter(
    ({ key }) => usual.has(key) || rows.some(({ cells }) => cells[key] !== undefined),
  );
  return writeXlsx(templateSheets(of, columns, rows));
}

export function templateSheets(of: TemplateOf, columns: readonly CaseColumn[], rows: readonly ReturnedRow[]): readonly Sheet[] {
  const { sheet: choices, placeOf } = choicesSheet(of, columns);
  const returned = rows.length > 0;
  const trouble: readonly SheetColumn[] = returned ? [{ width: 60, trouble: true }] : [];
  const heads = { key: returned ? [troubleKey] : [], title: returned ? [{ zh: "错误说明", en: "What is wrong" }[of.language]] : [] };
  const list: Sheet = {
    name: { zh: "登记表", en: "Disputes" }[of.language],
    columns: [
      ...columns.map((column) => ({ ...shapeOf(column, of.language), choicesFrom: placeOf(column), note: noteOf(column, of.language) })),
      ...trouble,
    ],
    rows: [
      [...columns.map(({ key }) => key), ...heads.key],
      [...columns.map(({ title }) => title[of.language]), ...heads.title],
      ...(returned ? [] : [columns.map((column) => exampleOf(column, of))]),
      ...rows.map(({ cells, trouble: why }) => [...columns.map(({ key }) => cells[key] ?? ""), why]),
    ],
    headings: 2,
    hasKeys: true,
    fixedColumns: 1,
    ...(returned ? {} : { exampleRow: 3 }),
  };
  return [list, choices, guideSheet(of)];
}

function shapeOf({ key, fact, question }: CaseColumn, language: Language): SheetColumn {
  const isText = fact === undefined || fact.type === "text" || fact.type === "date";
  const width = question?.widget === "textarea" ? 36 : key === numberKey || key === divisionKey ? 20 : fact?.type === "text" ? 18 : 14;
  const yesNo = fact?.type === "boolean" ? { choices: { zh: ["是", "否", "不清楚"], en: ["yes", "no", "not known"] }[language] } : {};
  return { width, ...(isText && { text: true }), ...yesNo };
}

/** What a person needs to know of a column, shown where the pointer rests on its title. */
function noteOf({ key, question, fact, item }: CaseColumn, language: Language): string {
  const say = (zh: string, en: string) => (language === "zh" ? zh : en);
  if (key === numberKey)
    return say("必填。同一编号只登记一次，重复上传不会重复登记。", "Required. A number is taken in once, however often it is sent.");
  if (key === divisionKey)
    return say("从列表里选，或填区划代码；空着就是本单位。", "Choose from the list or write the code; blank means your own division.");
  const lines = [
    question?.help?.[language],
    question?.required && !item ? say("必填，不清楚就填“不清楚”。", "Required; write “not known” where it is not known.") : undefined,
    unitNote(question?.unit, language),
    fact?.type === "date" ? say("日期，例如 2026-11-24。", "A date, such as 2026-11-24.") : undefined,
    fact?.type === "codes"
      ? say("可填多项，用顿号隔开；一项也没有填“无”。", "Several, separated by 、; write “none” for none of them.")
      : undefined,
    question?.count ? say("大概的数可填“3以上”“至多5”“3-5”。", "May be a range: at least 3, at most 5, 3-5.") : undefined,
    boundsNote(fact?.minimum, fact?.maximum, question?.unit, language),
  ];
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}

function unitNote(unit: string | undefined, language: Language): string | undefined {
  if (unit === "fen") return language === "zh" ? "金额，单位元，也可写“3万元”。" : "Money, in yuan.";
  return unit !== undefined && isUnit(unit) ? `${language === "zh" ? "单位：" : "Unit: "}${units[unit].title[language]}` : undefined;
}

function boundsNote(
  minimum: number | undefined,
  maximum: number | undefined,
  unit: string | undefined,
  language: Language,
): string | undefined {
  if (maximum === undefined) return undefined;
  const [low, high] = [quantity(minimum ?? 0, unit, language), quantity(maximum, unit, language)];
  return language === "zh" ? `范围：${low}至${high}` : `From ${low} to ${high}`;
}

function exampleOf(column: CaseColumn, { language, divisions }: TemplateOf): CellValue {
  if (column.key === numberKey) return exampleMark[language];
  if (column.key === divisionKey) return divisions[0]?.title[language] ?? "";
  if (column.item && column.item.position > 1) return "";
  const { fact, question, choices } = column;
  const value: FactValue | undefined =
    fact?.type === "boolean"
      ? true
      : fact?.type === "date"
        ? "2026-11-24"
        : fact?.type === "integer" || fact?.type === "number"
          ? Math.max(fact.minimum ?? 0, Math.min(fact.maximum ?? 1, question?.unit === "fen" ? 500_000 : 1))
          : fact?.type === "code"
            ? choices[0]?.id
            : fact?.type === "codes"
              ? choices.slice(0, 2).map(({ id }) => id)
              : undefined;
  return value === undefined ? "" : cellOfAnswer({ unit: question?.unit, choices }, value, language);
}

/** `C7`, as a spreadsheet names it; both from 0. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
