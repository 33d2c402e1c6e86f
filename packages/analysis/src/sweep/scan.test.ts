/** A wide column answers as its kinds do one by one. */
import { isOperator, operatorNames, type Possible, possibly, surely } from "@jiefen/policy";
import fc from "fast-check";
import { expect, it } from "vitest";
import { has } from "./bitmap.ts";
import { ColumnBuilder } from "./column.ts";
import { answersOf, lookUp } from "./scan.ts";

const number = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.double({ min: -9, max: 9, noNaN: true }));
const kind = fc.tuple(number, number, fc.boolean(), fc.boolean()).map(([one, other, exact, whole]): Possible => {
  const [low, high] = exact ? [one, one] : [Math.min(one, other), Math.max(one, other)];
  return { kind: "interval", low, high, whole, date: false, highOpen: false };
});

it("for every operator and number", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(number, { minLength: 17, maxLength: 60 }),
      fc.array(kind),
      number,
      fc.constantFrom(...operatorNames),
      (exact, others, value, operator) => {
        const builder = new ColumnBuilder("holes");
        const kinds = [
          ...exact.map((low): Possible => ({ kind: "interval", low, high: low, whole: true, date: false, highOpen: false })),
          ...others,
        ];
        for (const one of kinds) builder.add(one);
        const column = builder.finish();
        fc.pre(column.width === "wide" && isOperator(operator));
        const answer = (one: Possible) => (surely(operator, one, value) ? 1 : 0) | (possibly(operator, one, value) ? 2 : 0);
        const { sure, possible } = lookUp(column, answersOf(column, operator, answer), kinds.length);
        expect(kinds.map((_, position) => (has(sure, position) ? 1 : 0) | (has(possible, position) ? 2 : 0))).toEqual(kinds.map(answer));
      },
    ),
    { numRuns: 400 },
  );
});
