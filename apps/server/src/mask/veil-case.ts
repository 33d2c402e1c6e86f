/** What a reader may not know of a case, taken out of every text in which somebody wrote it down. */
import type { CaseState } from "@jiefen/casework";
import { type Facts, masksBetween, type Policy, type Veil, veilText } from "@jiefen/policy";
import { maskFacts, noting } from "./mask-facts.ts";
import type { Sight } from "./sensitive.ts";

/** Empty for who sees everything. What was told once and put right later counts too. */
export function veilOf(policy: Policy, sight: Sight, { facts, records, statements }: CaseState): Veil {
  if (sight.personal && sight.restricted) return new Map();
  const told: readonly Facts[] = [facts, ...statements.map((statement) => statement.facts), ...records.map(({ values }) => values)];
  return new Map(told.flatMap((one) => masksBetween(policy, one, maskFacts(policy, sight, one, noting()))));
}

/** Every text within `value` veiled, wherever it stands; the keys are left as they are. */
export function veiled<Value>(value: Value, veil: Veil): Value {
  // INVARIANT: texts become texts, and everything else keeps its shape.
  return veil.size === 0 ? value : (veiledPart(value, veil) as Value);
}

function veiledPart(value: unknown, veil: Veil): unknown {
  if (typeof value === "string") return veilText(value, veil);
  if (Array.isArray(value)) return value.map((part) => veiledPart(part, veil));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, veiledPart(part, veil)]));
}
