/** Conditions that fit into the row of a decision table: all of simple tests, one or several of a fact. */
import { type CellTest, type Condition, cellAsWritten, isSameJson, type Language, type Names, readCell } from "@jiefen/policy";

export interface Shape {
  /** One test that stands in no group. */
  readonly alone: boolean;
  /** In the order of the condition. */
  readonly tests: readonly CellTest[];
}

export const noTests: Shape = { alone: true, tests: [] };

function testOf(condition: Condition): CellTest | undefined {
  if ("fact" in condition) return condition;
  const denied = "not" in condition ? testOf(condition.not) : undefined;
  return denied && { not: denied };
}

export function factOf(test: CellTest): string {
  return "not" in test ? factOf(test.not) : test.fact;
}

/** Undefined where the condition is more involved than a row. */
export function shapeOf(condition: Condition): Shape | undefined {
  const parts = "all" in condition ? condition.all : [condition];
  const tests = parts.flatMap((part) => testOf(part) ?? []);
  return tests.length === parts.length ? { alone: !("all" in condition), tests } : undefined;
}

/** Undefined where nothing is tested. */
export function conditionOf({ alone, tests }: Shape): Condition | undefined {
  const [only] = tests;
  if (!only) return undefined;
  return alone && tests.length === 1 ? only : { all: tests };
}

export function testsOn({ tests }: Shape, fact: string): readonly CellTest[] {
  return tests.filter((test) => factOf(test) === fact);
}

/** Other tests of a fact, where the first of them stood; the tests of other facts stay as they are. */
export function withTests(shape: Shape, fact: string, next: readonly CellTest[]): Shape {
  const at = shape.tests.findIndex((test) => factOf(test) === fact);
  const others = shape.tests.filter((test) => factOf(test) !== fact);
  const before = at < 0 ? others.length : shape.tests.slice(0, at).filter((test) => factOf(test) !== fact).length;
  return { ...shape, tests: others.toSpliced(before, 0, ...next) };
}

/** In the order they first occur. */
export function factsOf({ tests }: Shape): readonly string[] {
  return [...new Set(tests.map(factOf))];
}

export function cellText(shape: Shape, fact: string, names: Names, language: Language): string {
  return cellAsWritten(testsOn(shape, fact), fact, names, language);
}

/** Whether people can read every cell and nothing is lost by what they read: no ids, and the same tests come back. */
export function isReadable(shape: Shape, names: Names, language: Language): boolean {
  return factsOf(shape).every((fact) => {
    const text = cellText(shape, fact, names, language);
    const read = readCell(text, fact, names);
    return !/[#`]/.test(text) && read.ok && isSameJson(read.value, testsOn(shape, fact));
  });
}
