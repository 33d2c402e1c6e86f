/** A condition as the picker shows it: lines under "all of these" or "any one of these". */
import { type Condition, type ConditionValue, type Fact, type OperatorName, operatorsOf, type Policy } from "@jiefen/policy";

export interface Row {
  /** Tells the lines of one condition apart while they are edited. */
  readonly key: number;
  readonly fact?: string;
  readonly operator?: OperatorName;
  readonly value?: ConditionValue;
}

export interface Rows {
  readonly join: "all" | "any";
  readonly rows: readonly Row[];
}

function isOperator(name: string, fact: Fact): name is OperatorName {
  return operatorsFor(fact).some((operator) => operator === name);
}

const pickable: ReadonlySet<Fact["type"]> = new Set(["boolean", "integer", "number", "code", "codes"]);

/** Facts of the case itself; those of list items are looked at through derived facts. */
export function pickableFacts(policy: Policy): readonly Fact[] {
  return Object.values(policy.facts).filter(
    ({ type, origin }) => pickable.has(type) && !(origin.kind === "field" && origin.list !== undefined),
  );
}

export function operatorsFor(fact: Fact): readonly OperatorName[] {
  return operatorsOf(fact.type, fact.ordered);
}

function rowOf(policy: Policy, condition: Condition, key: number): Row | undefined {
  if (!("fact" in condition)) return undefined;
  const fact = policy.facts[condition.fact];
  if (!fact || !pickable.has(fact.type) || !isOperator(condition.operator, fact)) return undefined;
  return { key, fact: condition.fact, operator: condition.operator, value: condition.value };
}

/** Undefined for what the picker cannot show without losing something: groups in groups, negations, other facts. */
export function rowsOf(policy: Policy, condition: Condition): Rows | undefined {
  if ("not" in condition) return undefined;
  const join = "any" in condition ? "any" : "all";
  const parts = "fact" in condition ? [condition] : "all" in condition ? condition.all : condition.any;
  const rows = parts.map((part, index) => rowOf(policy, part, index));
  return rows.every((row) => row !== undefined) ? { join, rows } : undefined;
}

/** Undefined until every line is complete. */
export function conditionOf({ join, rows }: Rows): Condition | undefined {
  const parts = rows.flatMap(({ fact, operator, value }) => {
    const complete = fact !== undefined && operator !== undefined && value !== undefined && !(Array.isArray(value) && value.length === 0);
    return complete ? [{ fact, operator, value }] : [];
  });
  const [only] = parts;
  if (!only || parts.length < rows.length) return undefined;
  if (parts.length === 1) return only;
  return join === "all" ? { all: parts } : { any: parts };
}
