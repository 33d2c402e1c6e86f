/** A policy as an object of study: what it does to many cases at once. */

export { analyse } from "./analyse/analyse.ts";
export { cellInWords } from "./analyse/cells.ts";
export type { Finding } from "./analyse/finding.ts";
export { type Differing, type DifferingRegion, differingRegions } from "./diff/differing.ts";
export { proveAsksNoLess } from "./prove/choices.ts";
export { proveGuardrails } from "./prove/guardrails.ts";
export { proveNowhereLaxer } from "./prove/nowhere-laxer.ts";
export type { Claim, Proof, Verdict } from "./prove/proof.ts";
export type { Solver } from "./prove/solver.ts";
export { type CoverageCount, type Covered, countCoverage, coverageOf, type TriedCase } from "./scenarios/coverage.ts";
export { type Proposed, type ProposedCase, proposeCases } from "./scenarios/generate.ts";
export { type Goal, goalInWords, goalsOf } from "./scenarios/goal.ts";
export { countOf } from "./sweep/bitmap.ts";
export { buildColumns, type ColumnsBuilder, readAlike, type SweptCase } from "./sweep/columns.ts";
export { type ByLevel, byLevelOf, countsOf, type Matrix, matrixOf } from "./sweep/matrix.ts";
export { createSweep, type Swept } from "./sweep/sweep.ts";
export { answersTo } from "./synthetic/answers.ts";
export { syntheticCases, syntheticLines } from "./synthetic/cases.ts";
export { type Chance, chanceOf } from "./synthetic/chance.ts";
export type { Talk } from "./synthetic/spread.ts";
export type { Change } from "./why/candidates.ts";
export { type WhatIf, type WhatIfs, whatIf } from "./why/what-if.ts";
export { caseInWords } from "./words/case-in-words.ts";
export { type Flaw, type Flow, type FlowStage, type FlowStep, flawsOf } from "./workflow/flaws.ts";
