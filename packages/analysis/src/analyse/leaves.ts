/** The comparisons of a condition, each with its place. */
import { type Condition, type FactCondition, isParameterReference, type Policy, parameterOf } from "@jiefen/policy";

export interface Leaf {
  /** Below the condition's own pointer. */
  readonly pointer: string;
  readonly condition: FactCondition;
}

export function leavesOf(condition: Condition, pointer = ""): readonly Leaf[] {
  if ("all" in condition) return condition.all.flatMap((part, index) => leavesOf(part, `${pointer}/all/${index}`));
  if ("any" in condition) return condition.any.flatMap((part, index) => leavesOf(part, `${pointer}/any/${index}`));
  if ("not" in condition) return leavesOf(condition.not, `${pointer}/not`);
  return [{ pointer, condition }];
}

/** What a comparison compares with, parameters resolved. */
export function operandOf({ parameters }: Policy, { value }: FactCondition): unknown {
  if (!isParameterReference(value)) return value;
  const id = parameterOf(value);
  return Object.hasOwn(parameters, id) ? parameters[id]?.value : undefined;
}
