/** Everything odd about a policy's grading and workflow that can be told without any case at hand. */
import type { LocalDate, Policy } from "@jiefen/policy";
import type { Solver } from "../prove/solver.ts";
import { oddComparisons } from "./comparisons.ts";
import { gradingPath, hidden, holdingCases, neverHolding } from "./criteria.ts";
import type { Finding, OriginOf } from "./finding.ts";
import { gaps } from "./gaps.ts";
import { overlaps } from "./overlaps.ts";
import { oddSteps } from "./steps.ts";
import { Study } from "./study.ts";
import { undecidedAbout } from "./undecided-about.ts";
import { neverAsked, unusedParameters } from "./unused.ts";

/** Warnings first. Throws a RangeError if `today` is no date. */
export async function analyse(solver: Solver, policy: Policy, today: LocalDate, originOf: OriginOf): Promise<readonly Finding[]> {
  const study = new Study(solver, policy, today, originOf);
  try {
    const holding = await holdingCases(study);
    const findings: Finding[] = [
      ...(await neverHolding(study, holding)),
      ...(await hidden(study, holding)),
      ...(await gaps(study)),
      ...(await oddComparisons(study)),
      ...(await neverAsked(study)),
      ...unusedParameters(study),
      ...(await oddSteps(study)),
      ...(await overlaps(study, holding)),
    ];
    if (study.unanswered > 0) findings.push(...unanswered(study));
    return [...findings.filter(({ severity }) => severity === "warning"), ...findings.filter(({ severity }) => severity === "note")];
  } finally {
    study.close();
  }
}

/** Whatever could not be excluded in time was taken to be possible. */
function unanswered(study: Study): readonly Finding[] {
  const times = study.unanswered;
  const what = { zh: `有 ${times} 处是否被遮住、是否怎填都一样`, en: `in ${times} places whether something is hidden or always the same` };
  return undecidedAbout(study, study.policy.layer.id, study.at(gradingPath, ""), what, "time", []);
}
