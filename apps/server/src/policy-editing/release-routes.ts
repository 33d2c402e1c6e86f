/** Releases of a layer, and moving open cases to the one in force. */
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Route } from "../routes/route.ts";

const pending = async (): Promise<never> => {
  throw ProblemAnswer.of("not-found");
};
export const releaseRoutes: readonly Route[] = [
  { method: "GET", path: "/api/releases/:layer", asks: ["policy.read"], handle: pending },
  { method: "GET", path: "/api/releases/:layer/:release/differences", asks: ["policy.read"], handle: pending },
  { method: "POST", path: "/api/releases/:layer/:publication/withdraw", asks: ["policy.review"], handle: pending },
  { method: "GET", path: "/api/releases/:layer/moves", asks: ["policy.review"], handle: pending },
  { method: "POST", path: "/api/releases/:layer/moves", asks: ["policy.review"], handle: pending },
];
