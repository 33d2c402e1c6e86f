/** A policy as an object of study: what it does to many cases at once. */
export { type Bitmap, countOf, has, positionsIn } from "./sweep/bitmap.ts";
export type { Column } from "./sweep/column.ts";
export { buildColumns, type Columns, type ColumnsBuilder, columnsOf, fits, readAlike, type SweptCase } from "./sweep/columns.ts";
export { type ByLevel, byLevelOf, countsOf, type Matrix, matrixOf } from "./sweep/matrix.ts";
export type { Judged } from "./sweep/scan.ts";
export { createSweep, type Sweep, type Swept, type SweptScale } from "./sweep/sweep.ts";
export { answersTo, type Talk } from "./synthetic/answers.ts";
export { syntheticCases } from "./synthetic/cases.ts";
export { type Chance, chanceOf } from "./synthetic/chance.ts";
