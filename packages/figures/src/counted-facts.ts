/** The facts of a case that figures may count by, as they are recorded with what is counted. */
import { type CaseState, factsOf } from "@jiefen/casework";
import { asFactValue, countableFacts, dayNumber, type Facts, type Policy, scopeOver } from "@jiefen/policy";

/** Those that are known, derived ones worked out; lists, texts and names are none. */
export function countedFacts(policy: Policy, state: CaseState): Facts {
  const facts = factsOf(policy, state, state.day);
  const scope = scopeOver(policy, (name) => (Object.hasOwn(facts, name) ? facts[name] : undefined), dayNumber(state.day) ?? 0);
  return Object.fromEntries(
    countableFacts(policy).flatMap(({ name, minimum }) => {
      const value = policy.facts[name]?.origin.kind === "derived" ? asFactValue(scope.read(name), minimum) : facts[name];
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
}
