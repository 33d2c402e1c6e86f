/** A number written in place or taken from the policy's parameters. */
import type { NumberOrParameter, Policy } from "@jiefen/policy";

/** Undefined where the policy leaves it open: it is absent, or its parameter has no value. */
export function numberOf(policy: Policy, number: NumberOrParameter | undefined): number | undefined {
  if (number === undefined || typeof number === "number") return number;
  return policy.parameters[number.path.slice("$.".length)]?.value;
}
