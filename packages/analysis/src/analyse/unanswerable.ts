/** When nobody can answer a question of a case: its type does not ask it, or its form hides it after other answers. */
import type { Policy } from "@jiefen/policy";
import { recordsOf } from "../logic/asked.ts";
import { type Reading, truthOf } from "../logic/condition.ts";
import { surelyHolds } from "../logic/knowledge.ts";
import { and, not, or, type Term } from "../logic/term.ts";

/** Of a derived fact: when one of those it is added up from, or its list, cannot be answered. */
export function isUnanswerable(policy: Policy, reading: Reading, name: string, seen: readonly string[] = []): Term {
  const fact = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
  if (!fact || seen.includes(name) || fact.origin.kind === "case" || recordsOf(policy.records).has(name)) return "false";
  if (fact.origin.kind === "derived") {
    const { definition } = fact.origin;
    const bases = "over" in definition ? [definition.over] : "of" in definition ? [definition.of].flat() : [];
    return or(bases.map((base) => isUnanswerable(policy, reading, base, [...seen, name])));
  }
  const type = reading.read("disputeType");
  return or(
    policy.disputeTypes.map(({ id, questions }) => {
      const question = questions.find((one) => one.fact === name && !one.retired);
      const { showWhen } = question ?? {};
      const hidden = showWhen ? not(truthOf(showWhen, reading).sure) : "false";
      return and([surelyHolds("equal", type, id), question ? hidden : "true"]);
    }),
  );
}
