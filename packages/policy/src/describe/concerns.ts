/** Whether a condition can hang on what one dispute type asks. */
import type { Condition } from "../document/condition.ts";
import { factsIn } from "../facts/walk.ts";
import type { Policy } from "../policy/policy.ts";
import type { Subject } from "./description.ts";

/** Without a type everything concerns. A condition concerns a type unless every question it looks at is asked by other types alone. */
export function concerns({ policy, type }: Subject, condition: Condition): boolean {
  if (type === undefined) return true;
  const form = policy.disputeTypes.find(({ id }) => id === type);
  const asked = new Set(form?.questions.map(({ fact }) => fact));
  const elsewhere = new Set(
    policy.disputeTypes.flatMap(({ questions }) => questions.map(({ fact }) => fact)).filter((fact) => !asked.has(fact)),
  );
  return factsIn(condition).some((name) => !restsOn(policy, name, elsewhere, []));
}

/** Whether a fact is one of `names`, or derived from nothing else. */
function restsOn(policy: Policy, name: string, names: ReadonlySet<string>, seen: readonly string[]): boolean {
  const origin = policy.facts[name]?.origin;
  if (origin?.kind !== "derived" || seen.includes(name)) return names.has(name);
  const { definition } = origin;
  const from = "of" in definition ? [definition.of].flat() : "over" in definition ? [definition.over] : [];
  return from.length > 0 && from.every((part) => restsOn(policy, part, names, [...seen, name]));
}
