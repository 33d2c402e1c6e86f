/** What grading may look at of a dispute: its facts, less those of questions nobody is shown. */
import { hiddenFacts, shownOnly } from "../answers/visible.ts";
import type { Facts, LocalDate } from "../facts/fact-value.ts";
import { caseScope, type Scope } from "../facts/scope.ts";
import type { DisputeType } from "../policy/form.ts";
import type { Policy } from "../policy/policy.ts";
import { atIntake } from "./at-intake.ts";
import { getDisputeType } from "./dispute-type.ts";

/** `facts` are those of a case, or bare answers to the type's form (then `stage` is absent and the rest follows from `atIntake`).
 * Throws a RangeError for a type the policy does not have, or a `today` that is no `YYYY-MM-DD` date. */
export function gradingScope(policy: Policy, type: string, facts: Facts, today: LocalDate): Scope {
  return caseScope(policy, gradedFacts(policy, type, knownOf(policy, type, facts), today), today);
}

/** All that is known, also what follows from nothing having happened yet. */
export function knownOf(policy: Policy, type: string, facts: Facts): Facts {
  return { disputeType: type, ...(facts.stage === undefined ? atIntake(policy, type, facts) : facts) };
}

/** `known` less the answers to hidden questions. */
export function gradedFacts(policy: Policy, type: string, known: Facts, today: LocalDate): Facts {
  const form = getDisputeType(policy, type);
  return shownOnly(policy, form, known, known, hiddenEverywhere(policy, form, known, today), today);
}

/** Facts only the type's form asks and does not show. A record may ask a question the form hides: what it recorded stays known. */
function hiddenEverywhere(policy: Policy, form: DisputeType, facts: Facts, today: LocalDate): ReadonlySet<string> {
  const recorded = new Set(Object.values(policy.records).flatMap((record) => record.questions.map((question) => question.fact)));
  return new Set([...hiddenFacts(policy, form, facts, today)].filter((name) => !recorded.has(name)));
}
