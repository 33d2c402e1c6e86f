/** The sheets beside the list of disputes: how it is filled in, and every choice there is. */
import type { Text } from "@jiefen/policy";
import { columnLetters, type Sheet } from "../xlsx/sheet.ts";
import { type CaseColumn, divisionKey } from "./case-columns.ts";
import type { TemplateOf } from "./case-template.ts";
import { howToFillIn } from "./guide-texts.ts";

/** What stands in the first cell of the example, so that it is never taken in. */
export const exampleMark: Text = { zh: "示例（不导入）", en: "Example (not read)" };

/** Tells, in a hidden row, what the workbook was made for. */
export const templateKind = "jiefen-cases";

export function guideSheet({ policy, form, language }: TemplateOf): Sheet {
  return {
    name: { zh: "填写说明", en: "How to" }[language],
    columns: [{ width: 24 }, { width: 90 }],
    rows: [
      [templateKind, policy.layer.id, form.id, policy.release],
      [{ zh: `“${form.title.zh}”登记表`, en: `Disputes of the type “${form.title.en}”` }[language], ""],
      ...howToFillIn.map(([what, how]) => [what[language], how[language]]),
    ],
    headings: 2,
    hasKeys: true,
  };
}

/** `placeOf`: where the choices of a column stand, as a spreadsheet's formula names it. */
export function choicesSheet(
  { divisions, language }: TemplateOf,
  columns: readonly CaseColumn[],
): { readonly sheet: Sheet; readonly placeOf: (column: CaseColumn) => string | undefined } {
  const name = { zh: "选项", en: "Choices" }[language];
  const lists = new Map<string, readonly string[]>();
  for (const column of columns) {
    const titles =
      column.key === divisionKey ? divisions.map(({ title }) => title[language]) : column.choices.map(({ title }) => title[language]);
    if (titles.length > 0) lists.set(headOf(column, language), titles);
  }
  const heads = [...lists.keys()];
  const longest = Math.max(0, ...[...lists.values()].map(({ length }) => length));
  const sheet: Sheet = {
    name,
    columns: heads.map(() => ({ width: 22 })),
    rows: [heads, ...Array.from({ length: longest }, (_, row) => heads.map((head) => lists.get(head)?.[row] ?? ""))],
    headings: 1,
  };
  return {
    sheet,
    placeOf(column) {
      // Of several choices only one drops down; several are written.
      if (column.fact?.type === "codes") return undefined;
      const at = heads.indexOf(headOf(column, language));
      const length = lists.get(headOf(column, language))?.length ?? 0;
      return at < 0 ? undefined : `'${name}'!$${columnLetters(at)}$2:$${columnLetters(at)}$${length + 1}`;
    },
  };
}

/** The items of a list share their choices. */
function headOf({ title, question, item }: CaseColumn, language: TemplateOf["language"]): string {
  return item && question ? question.title[language] : title[language];
}
