/** Proofs and findings about the policy under study, asked of the server. */
import type { ChecksAnswer } from "@jiefen/server/client";
import { api } from "../../api.ts";
import type { Question } from "./use-study-of.ts";

export const checksQuestion: Question<ChecksAnswer> = { kind: "checks", ask: (layer, query) => api.checks(layer, query) };

/** The steps of the work, each with about how much is behind it when it begins, in percent. */
export const checksSteps = [
  ["guardrails", 3],
  ["theorem", 8],
  ["findings", 15],
  ["differences", 75],
] as const;
