/** A comparison over a column answers as its kinds do one by one. */
import { isOperator, operatorNames, type Possible, possibly, surely } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { has } from "./bitmap.ts";
import { ColumnBuilder } from "./column.ts";
import { scan } from "./scan.ts";

const number = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.double({ min: -9, max: 9, noNaN: true }));
const interval = fc.tuple(number, number, fc.boolean(), fc.boolean()).map(([one, other, exact, whole]): Possible => {
  const [low, high] = exact ? [one, one] : [Math.min(one, other), Math.max(one, other)];
  return { kind: "interval", low, high, whole, date: false, highOpen: false };
});
const code = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
const ranks = { a: 0, b: 1, c: 2, d: 3, e: 4, f: 5, g: 6 };
const choice = fc.record({ values: fc.uniqueArray(code, { minLength: 1 }), open: fc.boolean(), isRanked: fc.boolean() });
const codes = fc.record({ sure: fc.uniqueArray(code), may: fc.option(fc.uniqueArray(code), { nil: undefined }) });

/** Columns hold what one fact may be: all of one sort. */
const columns: fc.Arbitrary<{ readonly kinds: readonly Possible[]; readonly value: unknown }> = fc.oneof(
  fc.record({
    kinds: fc
      .tuple(fc.uniqueArray(number, { maxLength: 60 }), fc.array(interval))
      .map(([exact, others]) => [
        ...exact.map((low): Possible => ({ kind: "interval", low, high: low, whole: true, date: false, highOpen: false })),
        ...others,
      ]),
    value: number,
  }),
  fc.record({
    kinds: fc
      .array(choice)
      .chain((some) =>
        fc
          .boolean()
          .map((isRanked) => some.map(({ values, open }): Possible => ({ kind: "choice", values, open, ...(isRanked && { ranks }) }))),
      ),
    value: fc.oneof(code, fc.uniqueArray(code)),
  }),
  fc.record({ kinds: fc.array(codes.map((one): Possible => ({ kind: "codes", ...one }))), value: code }),
);

function answers(kinds: readonly Possible[], operator: string, value: unknown) {
  if (!isOperator(operator)) throw new Error(`There is no ${operator}.`);
  const builder = new ColumnBuilder("holes");
  for (const one of kinds) builder.add(one);
  const { sure, possible } = scan(builder.finish(), operator, value, kinds.length);
  return {
    expected: kinds.map((kind) => [surely(operator, kind, value), possibly(operator, kind, value)]),
    found: kinds.map((_, position) => [has(sure, position), has(possible, position)]),
    beyond: [sure, possible].map((set) =>
      Array.from({ length: 32 * set.length - kinds.length }, (_, more) => has(set, kinds.length + more)),
    ),
  };
}

describe("a comparison", () => {
  it("answers for every operator and value, and for nobody beyond the last case", () => {
    fc.assert(
      fc.property(columns, fc.constantFrom(...operatorNames), ({ kinds, value }, operator) => {
        const { expected, found, beyond } = answers(kinds, operator, value);
        expect(found).toEqual(expected);
        expect(beyond.flat()).not.toContain(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("answers where it holds for kinds scattered all over", () => {
    const kinds = Array.from({ length: 900 }, (_, low): Possible => {
      const high = low + ((low * 7919) % 400);
      return { kind: "interval", low, high, whole: true, date: false, highOpen: false };
    });
    const { expected, found } = answers(kinds, "greaterThan", 600);
    expect(found).toEqual(expected);
  });
});
