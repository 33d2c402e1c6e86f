/** Parts that are withheld: somebody who knows the whole, every part that is told, and by which rule the others are withheld, tries to work them out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, withheld } from "./withheld.ts";

const below = 3;
const counts = (...numbers: readonly number[]) => numbers.map((counted): Cell => ({ counted }));
function told(cells: readonly Cell[]): readonly (number | "–")[] {
  const hidden = withheld(cells, below);
  return cells.map(({ counted }, at) => (hidden.has(at) ? "–" : counted));
}

it.each([
  [counts(5, 0, 3), [5, 0, 3]],
  [counts(5, 1, 9), ["–", "–", 9]],
  [counts(1, 2, 9, 0), ["–", "–", "–", 0]],
  [counts(2, 2, 9, 0), ["–", "–", "–", 0]],
  [counts(3, 2, 2), ["–", "–", "–"]],
  [counts(1, 3, 9, 3), ["–", "–", 9, "–"]],
  [counts(1, 1, 1, 0), ["–", "–", "–", "–"]],
  [counts(2, 0, 0), ["–", "–", "–"]],
])("of %j tells %j", (cells, expected) => {
  expect(told(cells)).toEqual(expected);
});

/** All ways to put a sum into so many cells. */
function* waysOf(sum: number, cells: number): Generator<readonly number[]> {
  if (cells <= 1) {
    if (cells === 1 || sum === 0) yield cells === 1 ? [sum] : [];
    return;
  }
  for (let first = 0; first <= sum; first += 1) for (const rest of waysOf(sum - first, cells - 1)) yield [first, ...rest];
}

/** Every table that would look the same. */
function* alike(cells: readonly Cell[]): Generator<readonly Cell[]> {
  const hidden = [...withheld(cells, below)].toSorted((one, other) => one - other);
  const sum = (of: (cell: Cell) => number) => hidden.reduce((before, at) => before + of(cells[at] ?? { counted: 0 }), 0);
  const share = cells.some((cell) => cell.share);
  for (const way of waysOf(
    sum(({ counted }) => counted),
    hidden.length,
  )) {
    for (const measures of share
      ? waysOf(
          sum(({ measure = 0 }) => measure),
          hidden.length,
        )
      : [undefined]) {
      if (measures?.some((measure, index) => measure > (way[index] ?? 0))) continue;
      const table = cells.map((cell, at): Cell => {
        const index = hidden.indexOf(at);
        if (index < 0) return cell;
        return { counted: way[index] ?? 0, ...(measures && { measure: measures[index] ?? 0, share: true }) };
      });
      const same = [...withheld(table, below)].toSorted((one, other) => one - other);
      if (same.join() === hidden.join()) yield table;
    }
  }
}

describe("of what is withheld", () => {
  it.each([2, 3, 4])("no count of %i cells can be worked out, whatever they are", (cells) => {
    const known: string[] = [];
    for (let whole = 0; whole <= 24; whole += 1) {
      const printed = new Map<string, (readonly number[])[]>();
      for (const way of waysOf(whole, cells)) {
        const display = told(counts(...way)).join(" ");
        printed.set(display, [...(printed.get(display) ?? []), way]);
      }
      for (const [display, ways] of printed) {
        for (const [at, part] of display.split(" ").entries())
          if (part === "–" && new Set(ways.map((way) => way[at])).size === 1) known.push(`${display} of ${whole}`);
      }
    }
    expect(known).toEqual([]);
  });

  it("nothing small is told, and nothing can be worked out", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 5 }), (numbers) => {
        const cells = counts(...numbers);
        const hidden = withheld(cells, below);
        for (const [at, { counted }] of cells.entries()) if (counted > 0 && counted < below) expect(hidden.has(at)).toBe(true);
        const worlds = [...alike(cells)];
        for (const at of hidden) expect(new Set(worlds.map((world) => world[at]?.counted)).size, `cell ${at}`).toBeGreaterThan(1);
      }),
      { numRuns: 400 },
    );
  });

  it("no numerator can be worked out either, unless the whole says it of all", () => {
    const cell = fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.nat(5))
      .map(([counted, measure]): Cell => ({ counted, measure: Math.min(counted, measure), share: true }));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
        const hidden = withheld(cells, below);
        const worlds = [...alike(cells)];
        const sum = (of: (cell: Cell) => number) => cells.reduce((before, one) => before + of(one), 0);
        const [counted, measured] = [sum((one) => one.counted), sum((one) => one.measure ?? 0)];
        for (const at of hidden) {
          expect(new Set(worlds.map((world) => world[at]?.counted)).size).toBeGreaterThan(1);
          if (measured > 0 && measured < counted) expect(new Set(worlds.map((world) => world[at]?.measure)).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("there is none where nothing is small", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: below, max: 9 }))), (numbers) => {
        expect(withheld(counts(...numbers), below).size).toBe(0);
      }),
    );
  });
});
