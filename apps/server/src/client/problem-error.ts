/** A refused request, as the client throws it. */
import type { Problem } from "../api/index.ts";

/** `problem` is in the language the request asked for. `status` 0 means that the server was not reached. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail || problem.title);
    this.name = "ProblemError";
    this.problem = problem;
  }
}
