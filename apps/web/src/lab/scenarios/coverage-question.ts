/** What the scenarios of the policy under study exercise, asked of the server. */
import type { CoverageAnswer } from "@jiefen/server/client";
import { api } from "../../api.ts";
import type { Question } from "../proofs/use-study-of.ts";

export const coverageQuestion: Question<CoverageAnswer> = { kind: "coverage", ask: (layer, query) => api.coverage(layer, query) };

/** The steps of the work, each with about how much is behind it when it begins, in percent. */
export const coverageSteps = [
  ["coverage", 10],
  ["proposals", 55],
] as const;
