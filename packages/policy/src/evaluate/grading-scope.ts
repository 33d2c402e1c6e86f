/** What grading may look at of a dispute: its facts, less those of questions nobody is shown. */
import { hiddenFacts, shownOnly, shownScope } from "../answers/visible.ts";
import type { Facts, LocalDate } from "../facts/fact-value.ts";
import { once } from "../facts/once.ts";
import { getOwn, type Recorded, type Scope } from "../facts/scope.ts";
import type { Policy } from "../policy/policy.ts";
import { atIntake, firstDay } from "./at-intake.ts";
import { getDisputeType } from "./dispute-type.ts";

/** `facts` are those of a case, or bare answers to the type's form (then `stage` is absent and the rest follows from `atIntake`).
 * Looks up only what is read. Throws a RangeError for a type the policy does not have, or a `today` that is no `YYYY-MM-DD` date. */
export function gradingScope(policy: Policy, type: string, facts: Facts, today: LocalDate): Scope {
  return shownScope(policy, getDisputeType(policy, type), lookUp(policy, type, facts), recordedIn(policy.records), today);
}

/** All that is known, also what follows from nothing having happened yet. */
export function knownOf(policy: Policy, type: string, facts: Facts): Facts {
  return { disputeType: type, ...(facts.stage === undefined ? atIntake(policy, type, facts) : facts) };
}

/** `known` less the answers to hidden questions. */
export function gradedFacts(policy: Policy, type: string, known: Facts, today: LocalDate): Facts {
  const form = getDisputeType(policy, type);
  const recorded = recordedIn(policy.records);
  const hidden = new Set([...hiddenFacts(policy, form, known, today)].filter((name) => !recorded.has(name)));
  return shownOnly(policy, form, known, known, hidden, today);
}

/** Finds what `knownOf` holds. */
function lookUp(policy: Policy, type: string, facts: Facts): Recorded {
  const otherwise = facts.stage === undefined ? firstDay(policy) : {};
  return (name) => {
    if (Object.hasOwn(facts, name)) return facts[name];
    return name === "disputeType" ? type : getOwn(otherwise, name);
  };
}

/** Facts that a record asks. It may ask a question the form hides: what it recorded stays known. */
const recordedIn = once(
  (records: Policy["records"]): ReadonlySet<string> =>
    new Set(Object.values(records).flatMap((record) => record.questions.map((question) => question.fact))),
);
