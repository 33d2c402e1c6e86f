/** What a condition comes to, without the reasons: the same as our walk's outcome, read only as far as it takes to know. */
import type { Condition } from "../document/condition.ts";
import type { Outcome } from "../policy/decision.ts";
import { isOperator, possibly, surely } from "./operators.ts";
import type { Scope } from "./scope.ts";
import { isParameterReference, negated, outcomeOf, parameterOf } from "./walk.ts";

export function outcomeIn(scope: Pick<Scope, "read" | "parameter">, condition: Condition): Outcome {
  if ("all" in condition) return joined(scope, condition.all, "no", "yes");
  if ("any" in condition) return joined(scope, condition.any, "yes", "no");
  if ("not" in condition) return negated(outcomeIn(scope, condition.not));
  const { fact, operator, value } = condition;
  if (!isOperator(operator)) return "unknown";
  const operand = isParameterReference(value) ? scope.parameter(parameterOf(value)) : value;
  const possible = scope.read(fact);
  return outcomeOf(surely(operator, possible, operand), possibly(operator, possible, operand));
}

/** One part that comes to `deciding` decides; otherwise the parts come to `otherwise` together, or are unknown. */
function joined(scope: Pick<Scope, "read" | "parameter">, parts: readonly Condition[], deciding: Outcome, otherwise: Outcome): Outcome {
  let outcome = otherwise;
  for (const part of parts) {
    const one = outcomeIn(scope, part);
    if (one === deciding) return deciding;
    if (one === "unknown") outcome = "unknown";
  }
  return outcome;
}
