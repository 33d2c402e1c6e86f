/** The words about conditions and the meta-schema say no to the same things. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closed, condition, conditionDepth, documentSchema } from "../document/meta-schema.ts";
import { ajvValidator } from "../fixtures/ajv-validator.ts";
import { conditionFlaws } from "./condition-shape.ts";

const schema = documentSchema(closed({ condition }));
const fitsSchema = (value: unknown) => ajvValidator(schema, { condition: value }).length === 0;

/** Nearly conditions: mostly right, with something odd now and then. */
const nearly = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: "condition" },
    { weight: 4, arbitrary: fc.constant<unknown>({ fact: "plantsHit", operator: "equal", value: 1 }) },
    fc.record(
      {
        fact: fc.constantFrom<unknown>("plantsHit", "plants-hit", 3),
        operator: fc.constantFrom<unknown>("equal", 1),
        value: fc.constantFrom<unknown>(
          1,
          "a",
          true,
          [],
          ["a"],
          [[1]],
          null,
          {},
          { fact: "parameters", path: "$.few" },
          { fact: "x", path: "$.few" },
        ),
      },
      { requiredKeys: ["fact"], noNullPrototype: true },
    ),
    fc.record(
      {
        all: fc.array(tie("node"), { maxLength: 3 }),
        any: fc.array(tie("node"), { maxLength: 2 }),
        not: tie("node"),
        fact: fc.constant("a"),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    tie("node").map((not) => ({ not })),
    fc.constantFrom<unknown>(null, 1, "a", [], { al: [] }),
  ),
})).node;

describe("conditionFlaws", () => {
  it("finds a flaw exactly where the meta-schema does", () => {
    let sound = 0;
    fc.assert(
      fc.property(nearly, (value) => {
        const flaws = conditionFlaws(value);
        if (flaws.length === 0) sound += 1;
        expect(flaws.length === 0).toBe(fitsSchema(value));
      }),
      { numRuns: 1500 },
    );
    expect(sound).toBeGreaterThan(50);
  });

  it("limits how deep conditions stand inside one another", () => {
    const deep = (depth: number): unknown => (depth === 1 ? { fact: "a", operator: "equal", value: 1 } : { not: deep(depth - 1) });
    expect(conditionFlaws(deep(conditionDepth))).toEqual([]);
    expect(conditionFlaws(deep(conditionDepth + 1)).map(({ code }) => code)).toEqual(["too-deep"]);
  });

  it("names the place of each flaw", () => {
    expect(conditionFlaws({ all: [{ fact: "a", operator: "equal", value: 1 }, { any: [] }] })[0]?.place).toEqual(["all", "1", "any"]);
  });
});
