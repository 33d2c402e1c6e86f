/** Whether a condition contradicts itself on its face: told without a solver, so that an editor can say so while it is written. */
import type { Condition, FactCondition } from "@jiefen/policy";

/** True only where nothing can satisfy it; other conditions that never hold are for a solver to find. */
export function contradicts(condition: Condition): boolean {
  if ("any" in condition) return condition.any.every(contradicts);
  if ("not" in condition || "fact" in condition) return false;
  if (condition.all.some(contradicts)) return true;
  const byFact = new Map<string, FactCondition[]>();
  for (const leaf of leavesTogether(condition)) byFact.set(leaf.fact, [...(byFact.get(leaf.fact) ?? []), leaf]);
  return [...byFact.values()].some(cannotAllHold);
}

/** Comparisons that all have to hold. */
function leavesTogether(condition: Condition): readonly FactCondition[] {
  if ("all" in condition) return condition.all.flatMap(leavesTogether);
  return "fact" in condition ? [condition] : [];
}

function cannotAllHold(leaves: readonly FactCondition[]): boolean {
  return isEmptyInterval(leaves) || hasNoValue(leaves) || leaves.some((one) => one.operator === "contains" && isDenied(one, leaves));
}

function isDenied({ value }: FactCondition, leaves: readonly FactCondition[]): boolean {
  return leaves.some((other) => other.operator === "doesNotContain" && other.value === value);
}

/** Of the values one comparison names, none is left by the others. */
function hasNoValue(leaves: readonly FactCondition[]): boolean {
  const named = leaves.flatMap(({ operator, value }) => {
    if (operator === "equal" && isScalar(value)) return [[value]];
    return operator === "in" && Array.isArray(value) ? [value.filter(isScalar)] : [];
  });
  const [first, ...others] = named;
  if (!first) return false;
  const excluded = leaves.flatMap(({ operator, value }) =>
    operator === "notEqual" ? [value] : operator === "notIn" && Array.isArray(value) ? value : [],
  );
  return !first.some((value) => others.every((set) => set.includes(value)) && !excluded.includes(value));
}

function isEmptyInterval(leaves: readonly FactCondition[]): boolean {
  let low = { at: Number.NEGATIVE_INFINITY, open: false };
  let high = { at: Number.POSITIVE_INFINITY, open: false };
  for (const { operator, value } of leaves) {
    if (typeof value !== "number") continue;
    const open = operator === "greaterThan" || operator === "lessThan";
    const raises = operator === "equal" || operator.startsWith("greaterThan");
    const lowers = operator === "equal" || operator.startsWith("lessThan");
    if (raises && (value > low.at || (value === low.at && open))) low = { at: value, open };
    if (lowers && (value < high.at || (value === high.at && open))) high = { at: value, open };
  }
  return low.at > high.at || (low.at === high.at && (low.open || high.open));
}

function isScalar(value: unknown): value is boolean | number | string {
  return typeof value === "boolean" || typeof value === "number" || typeof value === "string";
}
