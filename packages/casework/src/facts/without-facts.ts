/** Answers without some of them. */
import type { Facts } from "@jiefen/policy";

export function withoutFacts(facts: Facts, names: readonly string[]): Facts {
  if (names.length === 0) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}
