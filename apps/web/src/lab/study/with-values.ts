/** A policy with other numbers, as if its layer had laid them down. */
import type { Policy } from "@jiefen/policy";

/** By id of a parameter. */
export type Values = Readonly<Record<string, number>>;

/** Ids the policy does not have are not looked at. What nobody gave a value takes part in grading once it has one. */
export function withValues(policy: Policy, values: Values): Policy {
  const tried = Object.entries(values).filter(([id]) => Object.hasOwn(policy.parameters, id));
  if (tried.length === 0) return policy;
  const parameters = { ...policy.parameters };
  for (const [id, value] of tried) {
    const parameter = parameters[id];
    if (parameter) parameters[id] = { ...parameter, value };
  }
  const given = new Set(tried.map(([id]) => id));
  const criteria = policy.criteria.map((criterion) =>
    criterion.undeclared.some((id) => given.has(id))
      ? { ...criterion, undeclared: criterion.undeclared.filter((id) => !given.has(id)) }
      : criterion,
  );
  return { ...policy, parameters, criteria };
}
