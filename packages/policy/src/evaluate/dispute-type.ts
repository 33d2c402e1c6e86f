/** The dispute type of an id. */
import type { DisputeType } from "../policy/form.ts";
import type { Policy } from "../policy/policy.ts";

/** Throws a RangeError for a type the policy does not have. */
export function getDisputeType(policy: Policy, type: string): DisputeType {
  const found = policy.disputeTypes.find((one) => one.id === type);
  if (!found) throw new RangeError(`The policy has no dispute type \`${type}\`.`);
  return found;
}
