/** The audit log, newest first. */
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Route } from "../routes/route.ts";

const pending = async (): Promise<never> => {
  throw ProblemAnswer.of("not-found");
};
export const auditRoutes: readonly Route[] = [{ method: "GET", path: "/api/audit", asks: ["audit.read"], handle: pending }];
