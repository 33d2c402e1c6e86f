/** Columns grow with what they hold, and lose nothing on the way. */
import type { Possible } from "@jiefen/policy";
import { expect, it } from "vitest";
import { has } from "./bitmap.ts";
import { type Column, ColumnBuilder } from "./column.ts";

const number = (value: number): Possible => ({ kind: "interval", low: value, high: value, whole: true, date: false, highOpen: false });
const atLeast = (low: number): Possible => ({ kind: "interval", low, high: Infinity, whole: true, date: false, highOpen: true });

/** The kind of each case, put together from its digits. */
const kindsByCase = ({ kinds, digits }: Column, cases: number): readonly (Possible | undefined)[] =>
  Array.from({ length: cases }, (_, position) => kinds[digits.reduce((sum, set, digit) => sum + (has(set, position) ? 2 ** digit : 0), 0)]);

it.each([
  [1, 0],
  [2, 1],
  [3, 2],
  [16, 4],
  [17, 5],
  [256, 8],
  [257, 9],
  [70_000, 17],
])("of %i kinds take %i bits a case", (kinds, bits) => {
  const builder = new ColumnBuilder("holes");
  const values = Array.from({ length: 2 * kinds + 100 }, (_, index) => (index * 7919) % kinds);
  for (const value of values) builder.add(number(value));
  const column = builder.finish();
  expect(column.digits).toHaveLength(bits);
  expect(column.numbers).toBe(kinds);
  expect(column.kinds).toEqual(Array.from({ length: kinds }, (_, value) => number(value)));
  expect(kindsByCase(column, values.length)).toEqual(values.map(number));
});

it("tells apart what operators tell apart", () => {
  const builder = new ColumnBuilder("holes");
  const kinds: readonly Possible[] = [
    number(1),
    { kind: "interval", low: 1, high: 2, whole: true, date: false, highOpen: false },
    { kind: "interval", low: 1, high: 2, whole: false, date: false, highOpen: false },
    { kind: "choice", values: [true], open: false },
    { kind: "choice", values: ["true"], open: false },
    { kind: "choice", values: [true], open: true },
    { kind: "codes", sure: ["a"], may: ["a"] },
    { kind: "codes", sure: ["a"], may: undefined },
    { kind: "opaque" },
  ];
  for (const kind of [...kinds, ...kinds]) builder.add({ ...kind });
  const column = builder.finish();
  expect(column.kinds).toHaveLength(kinds.length);
  expect(kindsByCase(column, 2 * kinds.length)).toEqual([...kinds, ...kinds]);
});

it("keep kinds in an order that does not hang on the order of the cases", () => {
  const kinds = [atLeast(3), number(7), atLeast(1), number(2), { kind: "opaque" } satisfies Possible, atLeast(12)];
  const kindsOf = (some: readonly Possible[]) => {
    const builder = new ColumnBuilder("holes");
    for (const kind of some) builder.add(kind);
    return builder.finish().kinds;
  };
  expect(kindsOf(kinds)).toEqual(kindsOf(kinds.toReversed()));
  expect(kindsOf(kinds).slice(0, 2)).toEqual([number(2), number(7)]);
  expect(
    kindsOf(kinds)
      .filter((kind) => kind.kind === "interval")
      .slice(2),
  ).toEqual([atLeast(1), atLeast(3), atLeast(12)]);
});
