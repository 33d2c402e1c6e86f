/** A layer's criteria, numbers and levels as a workbook that people edit and give back. */
import type { Sheet } from "../xlsx/sheet.ts";
import { writeXlsx } from "../xlsx/write-xlsx.ts";
import { criteriaSheet } from "./criteria-sheet.ts";
import type { Exchanged } from "./exchanged.ts";
import { factsSheet, guideSheet } from "./guide-sheets.ts";
import { levelsSheet } from "./levels-sheet.ts";
import { parametersSheet } from "./parameters-sheet.ts";
import { sheetName } from "./sheet-names.ts";
import { wordsSheet } from "./words-sheet.ts";

/** The bytes of an `.xlsx` file. */
export function writeWorkbook(exchanged: Exchanged): Promise<Uint8Array> {
  return writeXlsx(workbookSheets(exchanged));
}

export function workbookSheets(exchanged: Exchanged): readonly Sheet[] {
  const others = [wordsSheet(exchanged), parametersSheet(exchanged), levelsSheet(exchanged), factsSheet(exchanged)];
  const guide = guideSheet(exchanged);
  const taken = new Set([guide, ...others].map(({ name }) => name));
  const criteria = exchanged.policy.scales.map((scale) => {
    const name = sheetName(`标准 ${scale.title.zh}`, taken);
    taken.add(name);
    return criteriaSheet(exchanged, scale, name);
  });
  return [guide, ...criteria, ...others];
}
