/** Everything odd about a policy's grading that can be told without any case at hand. */
import type { LocalDate, Policy } from "@jiefen/policy";
import type { Solver } from "../prove/solver.ts";
import { oddComparisons } from "./comparisons.ts";
import { hidden, holdingCases, neverHolding } from "./criteria.ts";
import type { Finding, OriginOf } from "./finding.ts";
import { gaps } from "./gaps.ts";
import { overlaps } from "./overlaps.ts";
import { Study } from "./study.ts";
import { neverAsked, unusedParameters } from "./unused.ts";

/** Warnings first. Throws a RangeError if `today` is no date. */
export async function analyse(solver: Solver, policy: Policy, today: LocalDate, originOf: OriginOf): Promise<readonly Finding[]> {
  const study = new Study(solver, policy, today, originOf);
  try {
    const holding = await holdingCases(study);
    const findings = [
      ...(await neverHolding(study, holding)),
      ...(await hidden(study, holding)),
      ...(await gaps(study)),
      ...(await oddComparisons(study)),
      ...(await neverAsked(study)),
      ...unusedParameters(study),
      ...(await overlaps(study, holding)),
    ];
    return [...findings.filter(({ severity }) => severity === "warning"), ...findings.filter(({ severity }) => severity === "note")];
  } finally {
    study.close();
  }
}
