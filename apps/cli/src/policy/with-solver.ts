/** A solver for as long as it is needed. */
import type { Solver } from "@jiefen/analysis";
import { startZ3 } from "@jiefen/analysis/z3";

export async function withSolver<Result>(use: (solver: Solver) => Promise<Result>): Promise<Result> {
  const solver = await startZ3();
  try {
    return await use(solver);
  } finally {
    solver.stop();
  }
}
