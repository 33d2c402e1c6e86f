/** Which facts grading looks at: those of the criteria, those they are derived from, those that show their questions. */
import { type Condition, caseFacts, factsIn, historyFacts, levelFactOf, type Policy } from "@jiefen/policy";

/** Names of facts, of lists and of what their items hold. The stage is always among them: it tells a case from answers to a form. */
export function factsRead(policy: Policy): ReadonlySet<string> {
  const read = new Set<string>(["stage"]);
  const conditions = showingConditions(policy);
  const look = (names: readonly string[]) => {
    for (const name of names) {
      if (read.has(name)) continue;
      read.add(name);
      look([...sourcesOf(policy, name), ...(conditions.get(name) ?? []).flatMap(factsIn)]);
    }
  };
  look(policy.criteria.flatMap((criterion) => factsIn(criterion.conditions)));
  return read;
}

/** What a derived fact is computed from. */
export function sourcesOf(policy: Policy, name: string): readonly string[] {
  const origin = Object.hasOwn(policy.facts, name) ? policy.facts[name]?.origin : undefined;
  if (origin?.kind !== "derived") return [];
  const { definition, where } = origin;
  return [
    ...("of" in definition ? [definition.of].flat() : []),
    ...("over" in definition ? [definition.over] : []),
    ...("field" in definition ? [definition.field] : []),
    ...(definition.kind === "history" ? ["history", ...Object.keys(historyFacts)] : []),
    ...(where ? factsIn(where) : []),
  ];
}

/** By fact: when the forms show its question, in lists too. */
function showingConditions({ disputeTypes }: Policy): ReadonlyMap<string, readonly Condition[]> {
  const conditions = new Map<string, readonly Condition[]>();
  for (const { fact, showWhen } of disputeTypes.flatMap(({ questions }) => questions.flatMap((one) => [one, ...(one.items ?? [])])))
    if (showWhen) conditions.set(fact, [...(conditions.get(fact) ?? []), showWhen]);
  return conditions;
}

/** Facts that casework or the type itself tells, of which nothing is anybody's answer. */
export const isCaseFact = ({ scales }: Policy, name: string): boolean =>
  Object.hasOwn(caseFacts, name) ||
  Object.hasOwn(historyFacts, name) ||
  name === "history" ||
  scales.some(({ id }) => levelFactOf(id) === name);
