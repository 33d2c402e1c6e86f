/** Comparisons on what a fact may be. */
import { describe, expect, it } from "vitest";
import type { Fact } from "../policy/fact.ts";
import type { FactValue } from "./fact-value.ts";
import { type OperatorName, operatorNames, operators, operatorsOf, possibly, surely } from "./operators.ts";
import { possibleValue } from "./possible.ts";

const base = { title: { zh: "", en: "" }, origin: { kind: "case" }, layer: "top" } as const;
const count: Fact = { ...base, name: "count", type: "integer", minimum: 0, maximum: 9 };
const day: Fact = { ...base, name: "day", type: "date" };
const option = (id: string, rank?: number) => ({ id, title: base.title, retired: false, ...(rank !== undefined && { rank }) });
const size: Fact = {
  ...base,
  name: "size",
  type: "code",
  ordered: true,
  options: [option("small", 0), option("large", 7), option("medium", 3)],
};
const colours: Fact = { ...base, name: "colours", type: "codes", options: [option("red"), option("blue")] };
const note: Fact = { ...base, name: "note", type: "text" };

function outcome(fact: Fact, known: FactValue | undefined, operator: OperatorName, operand: unknown): string {
  const possible = possibleValue(fact, known);
  return surely(operator, possible, operand) ? "yes" : possibly(operator, possible, operand) ? "unknown" : "no";
}

it.each<[Fact, FactValue | undefined, OperatorName, unknown, string]>([
  [count, undefined, "greaterThanInclusive", 0, "yes"],
  [count, null, "lessThan", 0, "no"],
  [count, null, "greaterThan", 9, "no"],
  [count, { atLeast: 2 }, "greaterThanInclusive", 2, "yes"],
  [count, { atLeast: 2 }, "greaterThan", 2, "unknown"],
  [count, { atLeast: 2, atMost: 4 }, "equal", 5, "no"],
  [count, { atMost: 4 }, "notEqual", 2, "unknown"],
  [count, { atLeast: 3, atMost: 3 }, "equal", 3, "yes"],
  [count, null, "equal", 2.5, "no"],
  [count, { atLeast: 5, atMost: 2 }, "equal", 3, "unknown"],
  [count, "3", "equal", 3, "unknown"],
  [count, 3, "equal", undefined, "unknown"],
  [count, 3, "equal", "3", "unknown"],
  [day, "2026-02-28", "lessThan", "2026-03-01", "yes"],
  [day, "2026-10-09", "greaterThan", "2026-9-30", "unknown"],
  [day, "2026-02-30", "lessThan", "2026-03-01", "unknown"],
  [day, null, "lessThan", "2026-03-01", "unknown"],
  [size, "medium", "greaterThan", "small", "yes"],
  [size, "medium", "greaterThanInclusive", "large", "no"],
  [size, null, "greaterThanInclusive", "small", "yes"],
  [size, null, "in", ["small", "medium", "large"], "yes"],
  [size, "vanished", "lessThan", "large", "unknown"],
  [size, "small", "notIn", ["large", "medium"], "yes"],
  [colours, ["red"], "contains", "red", "yes"],
  [colours, ["red"], "contains", "blue", "no"],
  [colours, [], "doesNotContain", "red", "yes"],
  [colours, null, "doesNotContain", "red", "unknown"],
  [colours, null, "contains", "green", "no"],
  [note, "x", "equal", "x", "unknown"],
])("%#: %j", (fact, known, operator, operand, expected) => {
  expect(outcome(fact, known, operator, operand)).toBe(expected);
});

describe("the registry", () => {
  it("pairs each operator with its opposite", () => {
    for (const name of operatorNames) expect(operators[operators[name].opposite].opposite).toBe(name);
  });

  it("lets only ordered codes be compared", () => {
    expect(operatorsOf("code")).not.toContain("lessThan");
    expect(operatorsOf("code", true)).toContain("lessThan");
    expect(operatorsOf("text")).toEqual([]);
  });
});
