/** Conditions as rows of a decision table: each row an alternative, in which every test holds. */
import { type CellTest, type Condition, isSameJson } from "@jiefen/policy";

/** Tests by fact, in the order in which the facts first occur. */
export type ConditionRow = ReadonlyMap<string, readonly CellTest[]>;

/** Undefined for a condition that no rows can hold: nested otherwise than as alternatives of tests. */
export function rowsOf(condition: Condition): readonly ConditionRow[] | undefined {
  const rows = alternativesOf(condition).map(testsIn);
  return rows.every((tests) => tests !== undefined) ? rows.map((tests) => rowOf(tests ?? [])) : undefined;
}

/** What was there stays as it was written wherever the rows say the same. */
export function conditionOf(rows: readonly ConditionRow[], was: Condition | undefined): Condition {
  const before = was === undefined ? [] : alternativesOf(was);
  if (was !== undefined && rows.length === before.length && rows.every((row, index) => says(before[index], row))) return was;
  const alternatives = rows.map((row, index) => {
    const same = before.find((part) => says(part, row));
    return same ?? joined(inOrder(row, rows.length === before.length ? testsIn(before[index]) : undefined));
  });
  const [only, ...others] = alternatives;
  return only !== undefined && others.length === 0 ? only : { any: alternatives };
}

function alternativesOf(condition: Condition): readonly Condition[] {
  return "any" in condition ? condition.any : [condition];
}

function testsIn(condition: Condition | undefined): readonly CellTest[] | undefined {
  if (condition === undefined) return undefined;
  const parts = "all" in condition ? condition.all : [condition];
  const tests = parts.flatMap((part) => asTest(part) ?? []);
  return tests.length === parts.length ? tests : undefined;
}

function asTest(condition: Condition): CellTest | undefined {
  if ("fact" in condition) return condition;
  if (!("not" in condition)) return undefined;
  const not = asTest(condition.not);
  return not && { not };
}

function factOf(test: CellTest): string {
  return "not" in test ? factOf(test.not) : test.fact;
}

function rowOf(tests: readonly CellTest[]): ConditionRow {
  const row = new Map<string, CellTest[]>();
  for (const test of tests) row.set(factOf(test), [...(row.get(factOf(test)) ?? []), test]);
  return row;
}

function says(part: Condition | undefined, row: ConditionRow): boolean {
  const tests = testsIn(part);
  if (!tests) return false;
  const other = rowOf(tests);
  return other.size === row.size && [...row].every(([fact, some]) => isSameJson(some, other.get(fact)));
}

/** The tests of a row in the order of the row it replaces, whatever is new after it. */
function inOrder(row: ConditionRow, before: readonly CellTest[] | undefined): readonly CellTest[] {
  const left = new Map([...row].map(([fact, tests]) => [fact, [...tests]]));
  const ordered: CellTest[] = [];
  (before ?? []).forEach((test, index, all) => {
    const tests = left.get(factOf(test)) ?? [];
    const isLast = !all.slice(index + 1).some((other) => factOf(other) === factOf(test));
    ordered.push(...tests.splice(0, isLast ? tests.length : 1));
  });
  return [...ordered, ...[...left.values()].flat()];
}

function joined(tests: readonly CellTest[]): Condition {
  const [only, ...others] = tests;
  return only !== undefined && others.length === 0 ? only : { all: tests };
}
