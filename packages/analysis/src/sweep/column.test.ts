/** Columns grow with what they hold, and lose nothing on the way. */
import type { Possible } from "@jiefen/policy";
import { expect, it } from "vitest";
import { has } from "./bitmap.ts";
import { type Column, ColumnBuilder } from "./column.ts";

const number = (value: number): Possible => ({ kind: "interval", low: value, high: value, whole: true, date: false, highOpen: false });

/** The kind of each case, however the column keeps it. */
function kindsByCase(column: Column, cases: number): readonly (Possible | undefined)[] {
  if (column.width === "wide") return Array.from(column.of, (kind) => column.kinds[kind]);
  return Array.from({ length: cases }, (_, position) => column.kinds[column.sets.findIndex((set) => has(set, position))]);
}

it.each([
  [16, undefined],
  [17, 1],
  [256, 1],
  [257, 2],
  [70_000, 4],
])("of %i kinds take %j bytes a case where a case is looked up", (kinds, bytes) => {
  const builder = new ColumnBuilder("holes");
  const values = Array.from({ length: 2 * kinds + 100 }, (_, index) => (index * 7919) % kinds);
  for (const value of values) builder.add(number(value));
  const column = builder.finish();
  expect(column.width === "wide" ? column.of.BYTES_PER_ELEMENT : undefined).toBe(bytes);
  expect(column.kinds).toHaveLength(kinds);
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
  for (const kind of [...kinds, ...kinds]) builder.add(kind);
  expect(builder.finish().kinds).toEqual(kinds);
});
