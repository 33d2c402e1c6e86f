/** Every small change of a condition that means something else: what a slip of its author would look like. */
import {
  type Condition,
  type ConditionValue,
  type Fact,
  type FactCondition,
  isOperator,
  operatorsOf,
  type Policy,
  type Scalar,
} from "@jiefen/policy";

/** A changed condition, and what was changed in it. */
export interface ConditionMutant {
  readonly change: string;
  readonly condition: Condition;
}

/** The condition negated; each group turned into the other kind; each branch dropped; each leaf with another operator or value. */
export function conditionMutants(policy: Policy, condition: Condition): readonly ConditionMutant[] {
  return [{ change: "negated", condition: { not: condition } }, ...inside(policy, condition)];
}

function inside(policy: Policy, condition: Condition): readonly ConditionMutant[] {
  if ("all" in condition) return ofGroup(policy, condition.all, "all", "any");
  if ("any" in condition) return ofGroup(policy, condition.any, "any", "all");
  if ("not" in condition) {
    const inner = inside(policy, condition.not).map((mutant) => ({ ...mutant, condition: { not: mutant.condition } }));
    return [{ change: "`not` dropped", condition: condition.not }, ...inner];
  }
  return ofLeaf(policy, condition);
}

function ofGroup(policy: Policy, parts: readonly Condition[], kind: "all" | "any", other: "all" | "any"): readonly ConditionMutant[] {
  const changed = parts.flatMap((part, index) =>
    inside(policy, part).map(({ change, condition }) => ({ change, condition: group(kind, parts.with(index, condition)) })),
  );
  if (parts.length < 2) return changed;
  const dropped = parts.map((part, index) => ({
    change: `dropped ${JSON.stringify(part)}`,
    condition: group(kind, parts.toSpliced(index, 1)),
  }));
  return [{ change: `\`${kind}\` made \`${other}\``, condition: group(other, parts) }, ...dropped, ...changed];
}

function group(kind: "all" | "any", parts: readonly Condition[]): Condition {
  return kind === "all" ? { all: parts } : { any: parts };
}

function ofLeaf(policy: Policy, leaf: FactCondition): readonly ConditionMutant[] {
  const fact = policy.facts[leaf.fact];
  if (!fact) throw new Error(`no fact \`${leaf.fact}\``);
  const operators = operatorsOf(fact.type, fact.ordered)
    .filter((operator) => operator !== leaf.operator && takesList(operator) === Array.isArray(leaf.value))
    .map((operator) => ({ ...leaf, operator }));
  const values = otherValues(fact, leaf).map((value) => ({ ...leaf, value }));
  const meaning = truthTable(policy, fact, leaf);
  return [...operators, ...values]
    .filter((changed) => truthTable(policy, fact, changed) !== meaning)
    .map((changed) => ({ change: `${JSON.stringify(leaf)} made ${JSON.stringify(changed)}`, condition: changed }));
}

const takesList = (operator: string): boolean => operator === "in" || operator === "notIn";

/** Another yes or no, one more and one less, one option less, another option. A parameter is changed where it is defined. */
function otherValues(fact: Fact, { value }: FactCondition): readonly ConditionValue[] {
  const options = fact.options?.map(({ id }) => id) ?? [];
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value - 1, value + 1];
  if (typeof value === "string") return options.filter((option) => option !== value);
  if (isList(value)) return value.length > 1 ? value.map((_, index) => value.toSpliced(index, 1)) : [];
  return [];
}

function isList(value: ConditionValue): value is readonly Scalar[] {
  return Array.isArray(value);
}

/** Whether the leaf holds for each value that could tell: two leaves with the same table are one rule written in two ways. */
function truthTable(policy: Policy, fact: Fact, leaf: FactCondition): string {
  return JSON.stringify(telling(policy, fact, leaf).map((value) => holds(fact, leaf, value, operandOf(policy, leaf))));
}

function operandOf(policy: Policy, { value }: FactCondition): unknown {
  if (typeof value !== "object" || isList(value)) return value;
  return policy.parameters[value.path.slice(2)]?.value;
}

function telling(policy: Policy, fact: Fact, leaf: FactCondition): readonly Scalar[] {
  if (fact.type === "boolean") return [true, false];
  if (fact.options) return fact.options.map(({ id }) => id);
  const operand = operandOf(policy, leaf);
  // Counts, days and money are never negative.
  const least = fact.minimum ?? 0;
  return typeof operand === "number" ? [-2, -1, 0, 1, 2].map((step) => operand + step).filter((value) => value >= least) : [];
}

function holds(fact: Fact, { operator }: FactCondition, value: Scalar, operand: unknown): boolean {
  if (!isOperator(operator)) throw new Error(`no operator \`${operator}\``);
  const rank = (id: unknown): number => fact.options?.find((option) => option.id === id)?.rank ?? Number.NaN;
  const [left, right] = typeof value === "number" ? [value, Number(operand)] : [rank(value), rank(operand)];
  const list = Array.isArray(operand) ? operand : [];
  const table: Readonly<Record<typeof operator, boolean>> = {
    equal: value === operand,
    notEqual: value !== operand,
    lessThan: left < right,
    lessThanInclusive: left <= right,
    greaterThan: left > right,
    greaterThanInclusive: left >= right,
    in: list.includes(value),
    notIn: !list.includes(value),
    contains: false,
    doesNotContain: true,
  };
  return table[operator];
}
