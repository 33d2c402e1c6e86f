/** Whether a case is of a dispute type that only roles with `case.readRestricted` see. */
import type { CaseState } from "@jiefen/casework";
import type { Policy } from "@jiefen/policy";

export function isRestricted(policy: Policy, { type }: Pick<CaseState, "type">): boolean {
  return policy.disputeTypes.find(({ id }) => id === type)?.restricted ?? false;
}
