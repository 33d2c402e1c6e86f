/** How many cases go from which level to which. */
import { type Bitmap, countOf, countOfBoth, emptyBitmap, put } from "./bitmap.ts";

/** Cases by level, disjoint. */
export type ByLevel = Readonly<Record<string, Bitmap>>;

/** From, to, how many: `matrix[from][to]`. */
export type Matrix = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function matrixOf(from: ByLevel, to: ByLevel): Matrix {
  return mapped(from, (before) => mapped(to, (after) => countOfBoth(before, after)));
}

/** Cases by the level recorded of each. */
export function byLevelOf(recorded: readonly string[]): ByLevel {
  const levels = new Map<string, Bitmap>();
  for (const [position, level] of recorded.entries()) {
    const bitmap = levels.get(level) ?? emptyBitmap(recorded.length);
    put(bitmap, position);
    levels.set(level, bitmap);
  }
  return Object.fromEntries(levels);
}

export const countsOf = (levels: ByLevel): Readonly<Record<string, number>> => mapped(levels, countOf);

function mapped<Value, Result>(record: Readonly<Record<string, Value>>, map: (value: Value) => Result): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
