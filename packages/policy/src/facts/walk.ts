/** Our own walk over a condition: three values by Kleene's logic, with the reasons kept. json-rules-engine must agree (see `judge`). */
import type { Condition, ConditionValue, FactCondition, ParameterReference } from "../document/condition.ts";
import type { Outcome, Trace } from "../policy/decision.ts";
import { isOperator, possibly, surely } from "./operators.ts";
import { asFactValue } from "./possible.ts";
import type { Scope } from "./scope.ts";

/** Every node is looked at, also where the outcome is already settled, so that each can be explained. */
export function walk(condition: Condition, scope: Scope): Trace {
  if ("all" in condition) {
    const parts = condition.all.map((part) => walk(part, scope));
    return { kind: "all", outcome: allOf(parts.map((part) => part.outcome)), parts };
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => walk(part, scope));
    return { kind: "any", outcome: negated(allOf(parts.map((part) => negated(part.outcome)))), parts };
  }
  if ("not" in condition) {
    const part = walk(condition.not, scope);
    return { kind: "not", outcome: negated(part.outcome), part };
  }
  return walkFact(condition, scope);
}

function walkFact(condition: FactCondition, scope: Scope): Trace {
  const { fact, operator } = condition;
  const parameter = isParameterReference(condition.value) ? parameterOf(condition.value) : undefined;
  const value = parameter === undefined ? condition.value : scope.parameter(parameter);
  const possible = scope.read(fact);
  const outcome = isOperator(operator) ? outcomeOf(surely(operator, possible, value), possibly(operator, possible, value)) : "unknown";
  return {
    kind: "fact",
    outcome,
    fact,
    operator,
    value,
    ...(parameter !== undefined && { parameter }),
    known: asFactValue(possible, scope.policy.facts[fact]?.minimum),
  };
}

export function outcomeOf(sure: boolean, possible: boolean): Outcome {
  return sure ? "yes" : possible ? "unknown" : "no";
}

export function negated(outcome: Outcome): Outcome {
  return outcome === "yes" ? "no" : outcome === "no" ? "yes" : "unknown";
}

function allOf(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("no")) return "no";
  return outcomes.includes("unknown") ? "unknown" : "yes";
}

export function isParameterReference(value: ConditionValue): value is ParameterReference {
  return typeof value === "object" && !Array.isArray(value);
}

/** The id in `{"fact": "parameters", "path": "$.id"}`. */
export function parameterOf(reference: ParameterReference): string {
  return reference.path.slice("$.".length);
}

/** Names of the facts a condition looks at, each once. */
export function factsIn(condition: Condition): readonly string[] {
  if ("all" in condition) return [...new Set(condition.all.flatMap(factsIn))];
  if ("any" in condition) return [...new Set(condition.any.flatMap(factsIn))];
  if ("not" in condition) return factsIn(condition.not);
  return [condition.fact];
}

/** Ids of the parameters a condition names, each once. */
export function parametersIn(condition: Condition): readonly string[] {
  if ("all" in condition) return [...new Set(condition.all.flatMap(parametersIn))];
  if ("any" in condition) return [...new Set(condition.any.flatMap(parametersIn))];
  if ("not" in condition) return parametersIn(condition.not);
  return isParameterReference(condition.value) ? [parameterOf(condition.value)] : [];
}
