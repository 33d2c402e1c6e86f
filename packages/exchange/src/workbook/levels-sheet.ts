/** The levels of every scale as a sheet, and what an edited one comes to. */
import { getDocument, isSameJson, type LevelDocument, newName, type ScaleDocument, type Swatch, swatches } from "@jiefen/policy";
import type { ReadSheet, Sheet } from "../xlsx/sheet.ts";
import { yes } from "./criteria-columns.ts";
import { changeEnglish, type Exchanged, englishAt, type Findings, gradingPath } from "./exchanged.ts";
import { type KeyedRow, type KeyedSheet, keyedSheet, placeAt, textAt } from "./keyed-rows.ts";
import { numberCell, numberInCell } from "./number-cell.ts";

export const levelsKind = "levels";
const headings = 2;
const swatchWords: Readonly<Record<Swatch, string>> = { red: "红", orange: "橙", yellow: "黄", green: "绿", blue: "蓝", grey: "灰" };

export function levelsSheet(exchanged: Exchanged): Sheet {
  const { scales } = getDocument(exchanged.valid, gradingPath);
  return {
    name: "等级",
    columns: [
      { width: 6, faint: true },
      { width: 6, faint: true },
      { width: 16 },
      { width: 16 },
      { width: 16, faint: true },
      { width: 8 },
      { width: 8, choices: Object.values(swatchWords) },
      { width: 10 },
      { width: 10, choices: [yes] },
    ],
    rows: [
      [levelsKind, "scale", "scaleTitle", "title", "english", "rank", "swatch", "from", "initial"],
      ["代号", "量表代号", "量表", "等级", "英文", "级别", "颜色", "分值起点", "初始等级"],
      ...exchanged.policy.scales.flatMap(({ id, levels }) => {
        const scale = scales[id];
        return levels.flatMap((level) => {
          const document = scale?.levels[level.id];
          return scale && document ? [rowOf(exchanged, id, scale, level.id, document)] : [];
        });
      }),
    ],
    headings,
    hasKeys: true,
    fixedColumns: 4,
  };
}

function rowOf(exchanged: Exchanged, scaleId: string, scale: ScaleDocument, id: string, { title, rank, swatch, from }: LevelDocument) {
  const english = englishAt(exchanged, gradingPath, ["scales", scaleId, "levels", id, "title"]);
  return [
    id,
    scaleId,
    scale.title,
    title,
    english,
    rank,
    swatchWord(swatch),
    from === undefined ? "" : numberCell(from),
    scale.initial === id ? yes : "",
  ];
}

function swatchWord(swatch: string | undefined): string {
  return swatches.flatMap((one) => (one === swatch ? [swatchWords[one]] : []))[0] ?? "";
}

/** Rows that are gone take their level away, where it is this layer's own. */
export function changeLevels(read: ReadSheet, findings: Findings): void {
  const sheet = keyedSheet(read, headings);
  const { scales } = getDocument(findings.exchanged.valid, gradingPath);
  for (const row of sheet.rows) {
    if (findScale(sheet, row, scales) === undefined)
      findings.refuse(placeAt(sheet, row, "scaleTitle"), { zh: "没有这个量表。", en: "There is no such scale." });
  }
  for (const [scaleId, scale] of Object.entries(scales)) {
    changeScale(
      sheet,
      sheet.rows.filter((row) => findScale(sheet, row, scales) === scaleId),
      scaleId,
      scale,
      findings,
    );
  }
}

function findScale(sheet: KeyedSheet, row: KeyedRow, scales: Readonly<Record<string, ScaleDocument>>): string | undefined {
  const id = textAt(sheet, row, "scale");
  if (id !== "") return Object.hasOwn(scales, id) ? id : undefined;
  return Object.entries(scales).find(([, { title }]) => title.trim() === textAt(sheet, row, "scaleTitle"))?.[0];
}

function changeScale(sheet: KeyedSheet, rows: readonly KeyedRow[], scaleId: string, scale: ScaleDocument, findings: Findings): void {
  const seen = new Set<string>();
  const taken = new Set(Object.keys(scale.levels));
  const initial: string[] = [];
  for (const row of rows) {
    const named = textAt(sheet, row, levelsKind);
    const id = named === "" ? newName(findings.exchanged.valid.layer, "level", textAt(sheet, row, "english"), taken) : named;
    taken.add(id);
    if (seen.has(id)) findings.refuse(placeAt(sheet, row, levelsKind), { zh: "这个代号前面已有。", en: "This id stands above already." });
    seen.add(id);
    if (textAt(sheet, row, "initial") === yes) initial.push(id);
    const place = ["scales", scaleId, "levels", id];
    const was = Object.hasOwn(scale.levels, id) ? scale.levels[id] : undefined;
    const now = documentOf(sheet, row, was, findings);
    if (!now) continue;
    if (was) changeLevel(place, was, now, findings);
    else findings.set(gradingPath, place, now);
    changeEnglish(findings, gradingPath, [...place, "title"], textAt(sheet, row, "english"));
  }
  const whole = { zh: `“${sheet.name}”表`, en: `sheet “${sheet.name}”` };
  if (initial.length !== 1)
    findings.refuse(whole, {
      zh: `“${scale.title}”要有且只有一个初始等级。`,
      en: `The scale “${scale.title}” needs exactly one initial level.`,
    });
  else if (initial[0] !== scale.initial) findings.set(gradingPath, ["scales", scaleId, "initial"], initial[0]);
  for (const id of Object.keys(scale.levels).filter((one) => !seen.has(one))) {
    const place = ["scales", scaleId, "levels", id];
    if (findings.isInherited(gradingPath, place))
      findings.refuse(whole, {
        zh: `\`${id}\` 是上级的等级，不能删除。`,
        en: `The level \`${id}\` is the layer above’s and cannot be removed.`,
      });
    else findings.giveBack(gradingPath, place);
  }
}

function documentOf(sheet: KeyedSheet, row: KeyedRow, was: LevelDocument | undefined, findings: Findings): LevelDocument | undefined {
  const text = (key: string) => textAt(sheet, row, key);
  const rank = Number(text("rank"));
  const from = numberInCell(text("from"));
  const swatch = swatches.find((one) => swatchWords[one] === text("swatch"));
  const faults: readonly (readonly [boolean, string, string, string])[] = [
    [text("title") === "", "title", "请写等级的名称。", "Name the level."],
    [text("rank") === "" || !Number.isInteger(rank), "rank", "级别是整数，越大越重。", "The rank is a whole number; higher is graver."],
    [text("from") !== "" && from === undefined, "from", "分值起点是数。", "The points it begins from are a number."],
    [
      text("swatch") !== "" && swatch === undefined,
      "swatch",
      `颜色有${Object.values(swatchWords).join("、")}。`,
      `The colours are ${Object.values(swatchWords).join(", ")}.`,
    ],
  ];
  const found = faults.filter(([isWrong]) => isWrong);
  for (const [, key, zh, en] of found) findings.refuse(placeAt(sheet, row, key), { zh, en });
  if (found.length > 0) return undefined;
  return {
    title: text("title") === was?.title.trim() ? was.title : text("title"),
    rank,
    ...(swatch !== undefined && { swatch }),
    ...(from !== undefined && { from }),
  };
}

function changeLevel(place: readonly string[], was: LevelDocument, now: LevelDocument, findings: Findings): void {
  for (const key of ["title", "rank", "swatch", "from"] as const) {
    if (isSameJson(was[key], now[key])) continue;
    if (now[key] === undefined) findings.giveBack(gradingPath, [...place, key]);
    else findings.set(gradingPath, [...place, key], now[key]);
  }
}
