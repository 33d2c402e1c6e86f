/** The contracts that a policy lays upon the layers below it, merged over its chain. */
import type { ContractsDocument } from "../document/rules.ts";
import type { ValidPolicy } from "../overlay/valid-policy.ts";

/** Empty where no layer of the chain has any, so that everything is fixed. */
export function contractsOf(policy: ValidPolicy): ContractsDocument {
  // INVARIANT: `validate` has checked every document of a ValidPolicy against its kind's schema.
  return (policy.documents["rules/contracts.json"] ?? {}) as ContractsDocument;
}
