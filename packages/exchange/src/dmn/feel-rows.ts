/** Conditions as rows of a decision table in S-FEEL: alternatives, each with one cell for a column. Numbers of the policy stand in them as they are. */
import { type Condition, type FactCondition, isOperator, isParameterReference, operators, type Policy, parameterOf } from "@jiefen/policy";
import { NotInSubset } from "./feel.ts";
import { cellInFeel } from "./feel-cell.ts";

type Names = Pick<Policy, "facts" | "parameters">;

/** Cells by column: a fact, or `contains:<fact>:<code>`. */
export type FeelRow = ReadonlyMap<string, string>;

const mostRows = 200;

/** Undefined where a number that it needs was given no value. Rows that can never hold are left out. Throws `NotInSubset`. */
export function feelRows(condition: Condition, names: Names): readonly FeelRow[] | undefined {
  const inlined = withNumbers(condition, names);
  return inlined && alternatives(inlined, false).flatMap((tests) => rowOf(tests, names) ?? []);
}

/** Equal for conditions that come to the same rows, in whatever order. */
export function normalForm(condition: Condition, names: Names): string | undefined {
  const rows = feelRows(condition, names)?.flatMap((row) => split([...row], names));
  return rows && JSON.stringify([...new Set(rows.map((row) => JSON.stringify([...row].sort())))].sort());
}

type Cells = readonly (readonly [column: string, cell: string])[];

/** Ranges beside each other in one cell are as good as rows of their own. */
function split([first, ...others]: Cells, names: Names): readonly Cells[] {
  if (!first) return [[]];
  const [column, cell] = first;
  const isRange = ["integer", "number", "date"].includes(names.facts[column]?.type ?? "");
  return (isRange ? cell.split(",") : [cell]).flatMap((part) => split(others, names).map((rest): Cells => [[column, part], ...rest]));
}

/** The column of a comparison. */
export function columnOf({ fact, operator, value }: FactCondition): string {
  return operator === "contains" || operator === "doesNotContain" ? `contains:${fact}:${String(value)}` : fact;
}

function withNumbers(condition: Condition, names: Names): Condition | undefined {
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    const inlined = parts.flatMap((part) => withNumbers(part, names) ?? []);
    if (inlined.length < parts.length) return undefined;
    return "all" in condition ? { all: inlined } : { any: inlined };
  }
  if ("not" in condition) {
    const not = withNumbers(condition.not, names);
    return not && { not };
  }
  if (!isParameterReference(condition.value)) return condition;
  const value = names.parameters[parameterOf(condition.value)]?.value;
  return value === undefined ? undefined : { ...condition, value };
}

/** Denials go down to the comparisons, each of which has its opposite; then every `all` over `any` is multiplied out. */
function alternatives(condition: Condition, denied: boolean): readonly (readonly FactCondition[])[] {
  if ("not" in condition) return alternatives(condition.not, !denied);
  if ("fact" in condition) return [[denied ? opposite(condition) : condition]];
  const parts = ("all" in condition ? condition.all : condition.any).map((part) => alternatives(part, denied));
  if ("all" in condition === denied) return limited(parts.flat());
  return parts.reduce<readonly (readonly FactCondition[])[]>(
    (rows, some) => limited(rows.flatMap((row) => some.map((tests) => [...row, ...tests]))),
    [[]],
  );
}

function limited<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length > mostRows) throw new NotInSubset({ zh: `展开成行超过 ${mostRows} 行。`, en: `It comes to more than ${mostRows} rows.` });
  return rows;
}

function opposite(test: FactCondition): FactCondition {
  return isOperator(test.operator) ? { ...test, operator: operators[test.operator].opposite } : test;
}

/** Undefined where the tests contradict each other. */
function rowOf(tests: readonly FactCondition[], { facts }: Names): FeelRow | undefined {
  const row = new Map<string, string>();
  for (const column of new Set(tests.map(columnOf))) {
    const own = tests.filter((test) => columnOf(test) === column);
    const fact = facts[own[0]?.fact ?? ""];
    if (!fact) throw new NotInSubset({ zh: `没有字段 \`${column}\`。`, en: `There is no fact \`${column}\`.` });
    const cell = cellInFeel(fact, own);
    if (cell === undefined) return undefined;
    if (cell !== "-") row.set(column, cell);
  }
  return row;
}
