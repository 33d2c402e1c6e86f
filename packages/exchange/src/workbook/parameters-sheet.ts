/** The cited numbers as a sheet, and what an edited one comes to. */
import { getDocument, isSameJson, isUnit, type ParameterDocument, type Unit, units } from "@jiefen/policy";
import type { ReadSheet, Sheet } from "../xlsx/sheet.ts";
import { yes } from "./criteria-columns.ts";
import { changeEnglish, type Exchanged, englishAt, type Findings, parametersPath } from "./exchanged.ts";
import { type KeyedRow, type KeyedSheet, keyedSheet, placeAt, textAt } from "./keyed-rows.ts";
import { isMessage, numberCell, readNumberCell } from "./numbers.ts";

export const parametersKind = "parameters";
const headings = 2;
const directions = { lower: "越小越严", higher: "越大越严" } as const;

export function parametersSheet(exchanged: Exchanged): Sheet {
  const parameters = Object.entries(getDocument(exchanged.valid, parametersPath));
  return {
    name: "数值",
    columns: [
      { width: 6, faint: true },
      { width: 30 },
      { width: 16, faint: true },
      { width: 12 },
      { width: 10, choices: Object.values(units).map(({ title }) => title.zh) },
      { width: 10, choices: Object.values(directions) },
      { width: 10 },
      { width: 10 },
      { width: 40 },
      { width: 7, choices: [yes] },
      { width: 6 },
    ],
    rows: [
      [parametersKind, "title", "english", "value", "unit", "stricter", "minimum", "maximum", "source", "confirm", "order"],
      ["代号", "名称", "英文", "数值", "单位", "从严方向", "最小", "最大", "出处", "待确认", "次序"],
      ...parameters
        .sort(([one, a], [other, b]) => (a["x-order"] ?? 0) - (b["x-order"] ?? 0) || (one < other ? -1 : 1))
        .map(([id, { title, value, unit, stricter, minimum, maximum, source, "x-order": order }]) => [
          id,
          title,
          englishAt(exchanged, parametersPath, [id, "title"]),
          numberCell(value, unit),
          unitTitle(unit),
          directions[stricter],
          numberCell(minimum, unit),
          numberCell(maximum, unit),
          source.text,
          source.toConfirm ? yes : "",
          order ?? "",
        ]),
    ],
    headings,
    hasKeys: true,
    fixedColumns: 2,
  };
}

function unitTitle(unit: string): string {
  return isUnit(unit) ? units[unit].title.zh : unit;
}

/** Rows that are gone take their number away, where it is this layer's own. */
export function changeParameters(read: ReadSheet, findings: Findings): void {
  const sheet = keyedSheet(read, headings);
  const parameters = getDocument(findings.exchanged.valid, parametersPath);
  const seen = new Set<string>();
  for (const row of sheet.rows) {
    const id = textAt(sheet, row, parametersKind);
    const was = Object.hasOwn(parameters, id) ? parameters[id] : undefined;
    if (seen.has(id))
      findings.refuse(placeAt(sheet, row, parametersKind), { zh: "这个代号前面已有。", en: "This id stands above already." });
    if (!was && !/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(id))
      findings.refuse(placeAt(sheet, row, parametersKind), {
        zh: "请给新的数值写一个英文代号。",
        en: "Give the new number an id of letters.",
      });
    seen.add(id);
    const now = documentOf(sheet, row, was, findings);
    if (!now) continue;
    if (was) changeParameter(id, was, now, findings);
    else findings.set(parametersPath, [id], now);
    changeEnglish(findings, parametersPath, [id, "title"], textAt(sheet, row, "english"));
  }
  for (const id of Object.keys(parameters).filter((one) => !seen.has(one))) {
    if (findings.isInherited(parametersPath, [id]))
      findings.refuse(
        { zh: `“${read.name}”表`, en: `sheet “${read.name}”` },
        { zh: `\`${id}\` 是上级的数值，不能删除。`, en: `\`${id}\` is the layer above’s and cannot be removed.` },
      );
    else findings.giveBack(parametersPath, [id]);
  }
}

function documentOf(
  sheet: KeyedSheet,
  row: KeyedRow,
  was: ParameterDocument | undefined,
  findings: Findings,
): ParameterDocument | undefined {
  const text = (key: string) => textAt(sheet, row, key);
  const unit = unitOf(text("unit")) ?? (text("unit") === was?.unit ? was.unit : undefined);
  const stricter = text("stricter") === directions.lower ? "lower" : text("stricter") === directions.higher ? "higher" : undefined;
  if (text("title") === "") findings.refuse(placeAt(sheet, row, "title"), { zh: "请写名称。", en: "Name the number." });
  if (unit === undefined) findings.refuse(placeAt(sheet, row, "unit"), { zh: "没有这个单位。", en: "There is no such unit." });
  if (stricter === undefined)
    findings.refuse(placeAt(sheet, row, "stricter"), {
      zh: `请写“${directions.lower}”或“${directions.higher}”。`,
      en: `Write “${directions.lower}” or “${directions.higher}”.`,
    });
  if (text("title") === "" || unit === undefined || stricter === undefined) return undefined;
  const number = (key: "value" | "minimum" | "maximum") => {
    const read = readNumberCell(text(key), unit);
    if (!isMessage(read)) return read;
    findings.refuse(placeAt(sheet, row, key), read);
    return undefined;
  };
  const [value, minimum, maximum] = [number("value"), number("minimum"), number("maximum")];
  const order = text("order") === "" ? undefined : Number(text("order"));
  if (order !== undefined && !Number.isInteger(order))
    findings.refuse(placeAt(sheet, row, "order"), { zh: "次序是整数。", en: "The order is a whole number." });
  const toConfirm = text("confirm") === yes;
  const isSameSource = was !== undefined && was.source.text.trim() === text("source") && (was.source.toConfirm ?? false) === toConfirm;
  return {
    title: text("title") === was?.title.trim() ? was.title : text("title"),
    ...(value !== undefined && { value }),
    unit,
    stricter,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    source: isSameSource ? was.source : { text: text("source"), ...(toConfirm && { toConfirm }) },
    ...(order !== undefined && { "x-order": order }),
  };
}

function unitOf(title: string): Unit | undefined {
  return Object.keys(units)
    .filter(isUnit)
    .find((unit) => units[unit].title.zh === title);
}

function changeParameter(id: string, was: ParameterDocument, now: ParameterDocument, findings: Findings): void {
  for (const key of ["title", "value", "unit", "stricter", "minimum", "maximum", "source", "x-order"] as const) {
    if (isSameJson(was[key], now[key])) continue;
    if (now[key] === undefined) findings.giveBack(parametersPath, [id, key]);
    else findings.set(parametersPath, [id, key], now[key]);
  }
}
