/** The columns that say about a criterion what is no condition: read and written by the same names. */
import type { SheetColumn } from "../xlsx/sheet.ts";

export const yes = "是";
/** Stands where the condition does not fit the columns. */
export const elsewhere = "见“条件文字”表";

/** The first is the key of the sheet too: `criteria/<scale>`. */
export const criterionColumns = {
  id: { heading: "代号", width: 6, faint: true },
  title: { heading: "标准", width: 28 },
  english: { heading: "英文", width: 16, faint: true },
  result: { heading: "结果", width: 10 },
  order: { heading: "次序", width: 6 },
  source: { heading: "出处", width: 26 },
  confirm: { heading: "待确认", width: 7, choices: [yes] },
  retired: { heading: "停用", width: 6, choices: [yes] },
  words: { heading: "文字条件", width: 10 },
} as const satisfies Record<string, SheetColumn & { readonly heading: string }>;

export type CriterionColumn = keyof typeof criterionColumns;
export const criterionKeys = ["id", "title", "english", "result", "order", "source", "confirm", "retired", "words"] as const;

/** Rows above the criteria: keys, headings, units. */
export const criteriaHeadings = 3;
export const factPrefix = "fact:";
export const criteriaPrefix = "criteria/";
