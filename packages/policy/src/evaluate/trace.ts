/** The same outcome as `judge`, at once and with its reasons: used for visibility and explanation. */
import type { Condition } from "../document/condition.ts";
import type { Facts, LocalDate } from "../facts/fact-value.ts";
import { caseScope } from "../facts/scope.ts";
import { walk } from "../facts/walk.ts";
import type { Trace } from "../policy/decision.ts";
import type { Policy } from "../policy/policy.ts";

/** Throws a RangeError if `today` is no date. */
export function trace(policy: Policy, condition: Condition, facts: Facts, today: LocalDate): Trace {
  return walk(condition, caseScope(policy, facts, today));
}
