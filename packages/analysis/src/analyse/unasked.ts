/** Facts that conditions look at and no form in use asks. */
import { type Condition, type Fact, factsIn, type Policy } from "@jiefen/policy";

/** Each once, those behind derived facts too. */
export function unaskedIn(policy: Policy, conditions: readonly Condition[]): readonly Fact[] {
  const asked = askedIn(policy);
  const looked = conditions.flatMap(factsIn).flatMap((name) => behind(policy, name, []));
  return [...new Set(looked)].filter((fact) => !asked.has(fact.name));
}

/** Questions of forms in use, entries of lists and records included. */
function askedIn({ disputeTypes, records }: Policy): ReadonlySet<string> {
  const forms = [...disputeTypes.filter(({ retired }) => !retired), ...Object.values(records)];
  const questions = forms.flatMap((form) => form.questions.filter(({ retired }) => !retired));
  return new Set(questions.flatMap(({ fact, items = [] }) => [fact, ...items.map((item) => item.fact)]));
}

/** The fields a fact follows from. */
function behind(policy: Policy, name: string, seen: readonly string[]): readonly Fact[] {
  const { facts } = policy;
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (!fact || seen.includes(name)) return [];
  if (fact.origin.kind !== "derived") return fact.origin.kind === "field" ? [fact] : [];
  const { definition, where } = fact.origin;
  const names = [
    ...("of" in definition ? [definition.of].flat() : []),
    ...("field" in definition ? [definition.field] : []),
    ...(where ? factsIn(where) : []),
  ];
  return names.flatMap((one) => behind(policy, one, [...seen, name]));
}
