/** A policy as an object of study: what it does to many cases at once. */

export { analyse } from "./analyse/analyse.ts";
export type { Finding, FindingKind, OriginOf } from "./analyse/finding.ts";
export { proveGuardrails } from "./prove/guardrails.ts";
export { proveNowhereLaxer } from "./prove/nowhere-laxer.ts";
export type { Claim, Proof, Verdict } from "./prove/proof.ts";
export type { Solver } from "./prove/solver.ts";
export { countOf } from "./sweep/bitmap.ts";
export { buildColumns, type ColumnsBuilder, readAlike, type SweptCase } from "./sweep/columns.ts";
export { type ByLevel, byLevelOf, countsOf, type Matrix, matrixOf } from "./sweep/matrix.ts";
export { createSweep, type Swept } from "./sweep/sweep.ts";
export { answersTo } from "./synthetic/answers.ts";
export { type SyntheticLines, syntheticCases, syntheticLines } from "./synthetic/cases.ts";
export { type Chance, chanceOf } from "./synthetic/chance.ts";
export type { Talk } from "./synthetic/spread.ts";
