/** The criteria of one scale as a sheet: a row for each alternative, a column for each fact. */
import { type CriterionDocument, cellAsWritten, type Fact, getDocument, isUnit, type Scale, units } from "@jiefen/policy";
import type { CellValue, Sheet, SheetColumn } from "../xlsx/sheet.ts";
import { type ConditionRow, rowsOf } from "./condition-rows.ts";
import { criteriaHeadings, criteriaPrefix, criterionColumns, criterionKeys, elsewhere, factPrefix, yes } from "./criteria-columns.ts";
import { type Exchanged, englishAt, gradingPath } from "./exchanged.ts";
import { numberCell } from "./number-cell.ts";

/** By order, then by id; retired ones too. */
export function criteriaOn({ valid }: Exchanged, scale: string): readonly (readonly [id: string, criterion: CriterionDocument])[] {
  return Object.entries(getDocument(valid, gradingPath).criteria)
    .filter(([, { event }]) => event.params.scale === scale)
    .sort(([one, a], [other, b]) => a["x-order"] - b["x-order"] || (one < other ? -1 : 1));
}

export function criteriaSheet(exchanged: Exchanged, scale: Scale, name: string): Sheet {
  const criteria = criteriaOn(exchanged, scale.id).map(([id, criterion]) => ({ id, criterion, rows: rowsOf(criterion.conditions) }));
  const facts = [...new Set(criteria.flatMap(({ rows = [] }) => rows.flatMap((row) => [...row.keys()])))];
  return {
    name,
    columns: [...criterionKeys.map((key) => columnOf(key, scale)), ...facts.map(() => ({ width: 14 }))],
    rows: [
      [`${criteriaPrefix}${scale.id}`, ...criterionKeys.slice(1), ...facts.map((fact) => `${factPrefix}${fact}`)],
      [...criterionKeys.map((key) => criterionColumns[key].heading), ...facts.map((fact) => headingOf(exchanged, fact))],
      [
        ...criterionKeys.map((key) => (key === "result" ? hintOfResult(scale) : "")),
        ...facts.map((fact) => hintOf(exchanged.policy.facts[fact])),
      ],
      ...criteria.flatMap(({ id, criterion, rows }) => {
        const about = aboutCriterion(exchanged, scale, id, criterion, rows === undefined);
        if (rows === undefined) return [about];
        return rows.map((row, index) => [...(index === 0 ? about : also(id)), ...facts.map((fact) => cellOf(exchanged, row, fact))]);
      }),
    ],
    headings: criteriaHeadings,
    hasKeys: true,
    fixedColumns: 2,
  };
}

function columnOf(key: (typeof criterionKeys)[number], { method, levels }: Scale): SheetColumn {
  const isChoice = key === "result" && method === "highest";
  return { ...criterionColumns[key], ...(isChoice && { choices: levels.map((level) => levelName(levels, level.id)) }) };
}

/** By title, where that says which. */
export function levelName(levels: Scale["levels"], id: string): string {
  const title = levels.find((level) => level.id === id)?.title.zh.trim() ?? "";
  return title !== "" && levels.filter((level) => level.title.zh.trim() === title).length === 1 ? title : `\`${id}\``;
}

export function resultOf({ event }: CriterionDocument, { levels }: Scale): CellValue {
  return event.type === "points" ? numberCell(event.params.points) : levelName(levels, event.params.level);
}

function aboutCriterion(
  exchanged: Exchanged,
  scale: Scale,
  id: string,
  criterion: CriterionDocument,
  isNested: boolean,
): readonly CellValue[] {
  const { title, source, retired } = criterion;
  return [
    id,
    title,
    englishAt(exchanged, gradingPath, ["criteria", id, "title"]),
    resultOf(criterion, scale),
    criterion["x-order"],
    source.text,
    source.toConfirm ? yes : "",
    retired ? yes : "",
    isNested ? elsewhere : "",
  ];
}

/** A further alternative of the criterion above it. */
function also(id: string): readonly CellValue[] {
  return criterionKeys.map((key) => (key === "id" ? id : key === "title" ? "〔或者〕" : ""));
}

export function cellOf({ policy }: Exchanged, row: ConditionRow, fact: string): string {
  return cellAsWritten(row.get(fact) ?? [], fact, policy, "zh");
}

function headingOf({ policy }: Exchanged, name: string): string {
  const title = policy.facts[name]?.title.zh ?? `\`${name}\``;
  const isShared = Object.values(policy.facts).filter((fact) => fact.title.zh === title).length > 1;
  return isShared ? `${title} \`${name}\`` : title;
}

function hintOfResult({ method }: Scale): string {
  return method === "points" ? "分值" : "等级";
}

/** What the cells of a column hold: `元`, `是/否`, `日期`. */
export function hintOf(fact: Fact | undefined): string {
  if (fact?.unit !== undefined && isUnit(fact.unit)) return units[fact.unit].title.zh;
  return { boolean: "是/否", integer: "整数", number: "数", date: "日期", code: "选项", codes: "多选", text: "文字", list: "列表" }[
    fact?.type ?? "text"
  ];
}
