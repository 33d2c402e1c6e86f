/** Reads the criteria sheets of a workbook: rows that belong together, by what each says of its criterion and its alternatives. */
import { type CellTest, type Fact, readCell, type Scale } from "@jiefen/policy";
import type { ReadSheet } from "../xlsx/sheet.ts";
import type { ConditionRow } from "./condition-rows.ts";
import { type CriterionColumn, criteriaHeadings, criteriaPrefix, criterionKeys, factPrefix } from "./criteria-columns.ts";
import type { Exchanged, Findings } from "./exchanged.ts";
import { type KeyedColumn, type KeyedRow, type KeyedSheet, keyedSheet, placeAt, textAt } from "./keyed-rows.ts";

/** A criterion as the workbook has it; `id` is empty for a new one that nobody named. */
export interface WrittenCriterion {
  readonly id: string;
  readonly scale: Scale;
  readonly sheet: KeyedSheet;
  readonly row: KeyedRow;
  /** Whatever the row says in the columns that are no condition. */
  readonly says: (column: CriterionColumn) => string;
  readonly alternatives: readonly ConditionRow[];
}

/** Undefined for a sheet of no scale of this policy. */
export function findScale({ policy }: Exchanged, sheet: ReadSheet): Scale | undefined {
  const kind = sheet.rows[0]?.[0] ?? "";
  return kind.startsWith(criteriaPrefix) ? policy.scales.find(({ id }) => id === kind.slice(criteriaPrefix.length)) : undefined;
}

export function readCriteria(read: ReadSheet, scale: Scale, findings: Findings): readonly WrittenCriterion[] {
  const sheet = keyedSheet(read, criteriaHeadings);
  const facts = factColumns(sheet, findings);
  const written: { head: KeyedRow; id: string; alternatives: ConditionRow[] }[] = [];
  for (const row of sheet.rows) {
    const id = textOf(sheet, row, "id");
    const title = textOf(sheet, row, "title");
    const last = written.at(-1);
    const alternative = alternativeIn(sheet, row, facts, findings);
    const isMore = last !== undefined && (id === "" ? ["", "〔或者〕", "或者"].includes(title) : id === last.id);
    if (isMore) last.alternatives.push(alternative);
    else written.push({ head: row, id, alternatives: [alternative] });
    if (isMore) demandNothingElse(sheet, row, last.head, findings);
  }
  return written.map(({ head, id, alternatives }) => ({
    id,
    scale,
    sheet,
    row: head,
    says: (column) => textOf(sheet, head, column),
    alternatives: alternatives.filter(({ size }) => size > 0 || alternatives.length > 1),
  }));
}

function textOf(sheet: KeyedSheet, row: KeyedRow, column: CriterionColumn): string {
  return textAt(sheet, row, column === "id" ? sheet.kind : column);
}

interface FactColumn {
  readonly column: KeyedColumn;
  readonly fact: string;
}

/** A column that people added goes by its heading. */
function factColumns(sheet: KeyedSheet, findings: Findings): readonly FactColumn[] {
  const { facts } = findings.exchanged.policy;
  return sheet.columns.flatMap((column): readonly FactColumn[] => {
    const { key, heading, index } = column;
    if (key.startsWith(factPrefix)) return [{ column, fact: key.slice(factPrefix.length) }];
    if (key !== "" || !sheet.rows.some(({ texts }) => (texts[index] ?? "") !== "")) return [];
    const [found, ...others] = factsCalled(Object.values(facts), heading);
    if (found && others.length === 0) return [{ column, fact: found.name }];
    const place = { zh: `“${sheet.name}”表第 ${index + 1} 列`, en: `sheet “${sheet.name}”, column ${index + 1}` };
    findings.refuse(
      place,
      found
        ? {
            zh: `有几个字段都叫 \`${heading}\`，请写代号，见“字段”表。`,
            en: `Several facts are called \`${heading}\`; write the id, see the sheet “字段”.`,
          }
        : { zh: `没有叫 \`${heading}\` 的字段，见“字段”表。`, en: `There is no fact called \`${heading}\`; see the sheet “字段”.` },
    );
    return [];
  });
}

function factsCalled(facts: readonly Fact[], heading: string): readonly Fact[] {
  const byId = facts.filter(({ name }) => name === heading || heading.endsWith(`\`${name}\``));
  const byTitle = facts.filter(({ title }) => title.zh === heading || title.en === heading);
  return byTitle.length > 0 ? byTitle : byId;
}

function alternativeIn(sheet: KeyedSheet, row: KeyedRow, facts: readonly FactColumn[], findings: Findings): ConditionRow {
  const alternative = new Map<string, readonly CellTest[]>();
  for (const { column, fact } of facts) {
    const read = readCell(row.texts[column.index] ?? "", fact, findings.exchanged.policy);
    if (!read.ok) findings.refuse(placeOf(sheet, row, column), read.fault.message);
    else if (read.value.length > 0) alternative.set(fact, [...(alternative.get(fact) ?? []), ...read.value]);
  }
  return alternative;
}

function placeOf(sheet: KeyedSheet, row: KeyedRow, column: KeyedColumn) {
  return placeAt({ ...sheet, columns: [{ ...column, key: "here" }] }, row, "here");
}

/** An alternative says nothing of its own about the criterion. */
function demandNothingElse(sheet: KeyedSheet, row: KeyedRow, head: KeyedRow, findings: Findings): void {
  for (const column of criterionKeys) {
    const text = textOf(sheet, row, column);
    if (column === "id" || column === "title" || text === "" || text === textOf(sheet, head, column)) continue;
    findings.refuse(placeAt(sheet, row, column), {
      zh: "这一行是上面一条标准的另一种情形，这一列请写在该标准的第一行。",
      en: "This row is a further alternative of the criterion above; say this in the criterion’s first row.",
    });
  }
}
