/** A number written in place or taken from the policy's parameters. */
import type { NumberOrParameter, Policy } from "@jiefen/policy";

/** Undefined where the parameter has no value: the policy leaves it open. */
export function numberOf(policy: Policy, number: NumberOrParameter): number | undefined {
  if (typeof number === "number") return number;
  return policy.parameters[number.path.slice("$.".length)]?.value;
}
