/** What an edited workbook changes in a layer's policy, as edits of a draft; or what is wrong with it, cell by cell. */
import { type Refusal, reading } from "../refusal.ts";
import { readXlsx } from "../xlsx/read-xlsx.ts";
import type { ReadSheet } from "../xlsx/sheet.ts";
import type { Inflate } from "../zip/read-zip.ts";
import { changeCriteria } from "./criteria-changes.ts";
import { type Change, type Exchanged, Findings } from "./exchanged.ts";
import { madeFrom } from "./guide-sheets.ts";
import { changeLevels, levelsKind } from "./levels-sheet.ts";
import { changeParameters, parametersKind } from "./parameters-sheet.ts";
import { findScale, readCriteria } from "./read-criteria.ts";
import { readWords, wordsKind } from "./words-sheet.ts";

export type Brought =
  | {
      readonly ok: true;
      readonly changes: readonly Change[];
      /** It was made from another release than what it is held against: what was changed there since shows as a difference too. */
      readonly outdated: boolean;
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Reads the bytes of an `.xlsx` file. */
export function readWorkbook(bytes: Uint8Array, inflate: Inflate, exchanged: Exchanged): Brought {
  const sheets = reading(() => readXlsx(bytes, inflate));
  return sheets.ok ? workbookChanges(sheets.value, exchanged) : sheets;
}

/** Sheets that were taken out change nothing. */
export function workbookChanges(sheets: readonly ReadSheet[], exchanged: Exchanged): Brought {
  const from = madeFrom(sheets);
  const { layer, release } = exchanged.valid;
  if (from?.layer !== layer) return { ok: false, refusals: [from ? ofAnother(from.layer, layer) : notOurs] };
  const findings = new Findings(exchanged);
  const ofKind = (kind: string) => sheets.filter(({ rows }) => rows[0]?.[0] === kind);
  for (const sheet of ofKind(parametersKind)) changeParameters(sheet, findings);
  for (const sheet of ofKind(levelsKind)) changeLevels(sheet, findings);
  const scales = sheets.flatMap((sheet) => findScale(exchanged, sheet) ?? []);
  const written = sheets.flatMap((sheet) => {
    const scale = findScale(exchanged, sheet);
    return scale ? readCriteria(sheet, scale, findings) : [];
  });
  const worded = ofKind(wordsKind).flatMap((sheet) => readWords(sheet, findings));
  changeCriteria(written, worded, scales, findings);
  if (findings.refusals.length > 0) return { ok: false, refusals: findings.refusals };
  return { ok: true, changes: findings.changes, outdated: from.release !== release };
}

const notOurs: Refusal = {
  message: {
    zh: "这不是从本系统导出的标准表（缺“填写说明”表）。",
    en: "This workbook was not exported from here (the sheet “填写说明” is missing).",
  },
};

function ofAnother(from: string, to: string): Refusal {
  return {
    message: { zh: `这是 \`${from}\` 的标准表，不是 \`${to}\` 的。`, en: `This is the workbook of \`${from}\`, not of \`${to}\`.` },
  };
}
