/** Conditions that do not fit a row, each as one text; and what is read of them. */
import { type Condition, expressionAsWritten, getDocument, isSameJson, readExpression } from "@jiefen/policy";
import type { ReadSheet, Sheet } from "../xlsx/sheet.ts";
import { rowsOf } from "./condition-rows.ts";
import { criteriaOn } from "./criteria-sheet.ts";
import { type Exchanged, type Findings, gradingPath } from "./exchanged.ts";
import { keyedSheet, placeAt, textAt } from "./keyed-rows.ts";

export const wordsKind = "conditions";
const headings = 2;

export function wordsSheet(exchanged: Exchanged): Sheet {
  const nested = exchanged.policy.scales.flatMap(({ id }) => criteriaOn(exchanged, id).filter(([, one]) => !rowsOf(one.conditions)));
  return {
    name: "条件文字",
    columns: [{ width: 6, faint: true }, { width: 28 }, { width: 90 }],
    rows: [
      [wordsKind, "title", "condition"],
      ["代号", "标准", "条件"],
      ...nested.map(([id, { title, conditions }]) => [id, title, expressionAsWritten(conditions, exchanged.policy, "zh")]),
    ],
    headings,
    hasKeys: true,
  };
}

export interface WordedCondition {
  readonly id: string;
  readonly title: string;
  readonly condition: Condition;
}

/** What cannot be read is refused in `findings`. */
export function readWords(sheet: ReadSheet, findings: Findings): readonly WordedCondition[] {
  const keyed = keyedSheet(sheet, headings);
  const { criteria } = getDocument(findings.exchanged.valid, gradingPath);
  return keyed.rows.flatMap((row) => {
    const id = textAt(keyed, row, wordsKind);
    const read = readExpression(textAt(keyed, row, "condition"), findings.exchanged.policy);
    if (!read.ok) {
      const { at, message } = read.fault;
      const place = placeAt(keyed, row, "condition");
      findings.refuse(place, { zh: `第 ${at + 1} 个字起：${message.zh}`, en: `From character ${at + 1}: ${message.en}` });
      return [];
    }
    const was = Object.hasOwn(criteria, id) ? criteria[id]?.conditions : undefined;
    return [{ id, title: textAt(keyed, row, "title"), condition: was && isSameJson(was, read.value) ? was : read.value }];
  });
}
