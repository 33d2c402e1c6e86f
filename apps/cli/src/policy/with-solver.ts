/** A solver for as long as it is needed. */
import { setTimeout } from "node:timers/promises";
import type { Solver } from "@jiefen/analysis";
import { startZ3 } from "@jiefen/analysis/z3";

/** Milliseconds in which the last thread of the solver ends by itself; cut short, it complains on standard error. */
const farewell = 50;

export async function withSolver<Result>(use: (solver: Solver) => Promise<Result>): Promise<Result> {
  const solver = await startZ3();
  try {
    return await use(solver);
  } finally {
    await setTimeout(farewell);
    solver.stop();
  }
}
