/** Facts as engines of two values take them: every fact known, derived ones among them. */
import type { SweptCase } from "@jiefen/analysis";
import { type Fact, type Facts, type FactValue, factsIn, gradingScope, type Item, type Policy, type Possible } from "@jiefen/policy";
import { today } from "../world.ts";

export type PlainValue = boolean | number | string;
export type PlainFacts = Readonly<Record<string, PlainValue>>;

/** Names of the facts that the criteria look at, sorted. */
export const gradedFacts = ({ criteria }: Policy): readonly string[] =>
  [...new Set(criteria.flatMap(({ conditions }) => factsIn(conditions)))].sort();

/** Completes cases of a policy: an answer that is missing, unknown or a range is taken for the one that raises no level. */
export function completer(policy: Policy): (one: SweptCase) => SweptCase {
  const quiet: Facts = Object.fromEntries(
    [...behind(policy)].flatMap((name): readonly (readonly [string, Facts[string]])[] => {
      const fact = policy.facts[name];
      if (fact?.type === "list") return fact.origin.kind === "field" && !policy.records[name] ? [[name, []]] : [];
      return fact?.origin.kind === "field" ? [[name, fact.type === "date" ? today : quietValue(policy, fact)]] : [];
    }),
  );
  return ({ type, facts }) => ({
    type,
    facts: {
      ...quiet,
      history: [],
      ...Object.fromEntries(Object.entries(facts).filter(([name, value]) => !Object.hasOwn(quiet, name) || isWhole(value))),
    },
  });
}

/** The facts that criteria look at, and those that the derived ones among them are made of. */
function behind(policy: Policy): ReadonlySet<string> {
  const names = new Set(gradedFacts(policy));
  // A set visits what is added to it on the way.
  for (const name of names) {
    const origin = policy.facts[name]?.origin;
    if (origin?.kind !== "derived") continue;
    const { definition } = origin;
    for (const part of "of" in definition ? [definition.of].flat() : "over" in definition ? [definition.over] : []) names.add(part);
  }
  return names;
}

/** What is read of a completed case; facts of questions the form hides have the value that raises no level. */
export function plainFacts(policy: Policy, { type, facts }: SweptCase, names: readonly string[]): PlainFacts {
  const scope = gradingScope(policy, type, facts, today);
  return Object.fromEntries(names.map((name) => [name, exactValue(scope.read(name)) ?? quietOf(policy, name)]));
}

function exactValue(possible: Possible): PlainValue | undefined {
  if (possible.kind === "choice" && possible.values.length === 1 && !possible.open) return possible.values[0];
  return possible.kind === "interval" && possible.low === possible.high ? possible.low : undefined;
}

function quietOf(policy: Policy, name: string): PlainValue {
  const fact = policy.facts[name];
  if (!fact) throw new Error(`The dictionary has no \`${name}\`.`);
  return quietValue(policy, fact);
}

/** No, nothing, the lowest option, or one that no criterion names. */
function quietValue(policy: Policy, { type, minimum = 0, options = [] }: Fact): PlainValue {
  if (type === "boolean") return false;
  if (type !== "code") return minimum;
  const named = JSON.stringify(policy.criteria.map(({ conditions }) => conditions));
  const [quiet] = options
    .filter(({ id, rank }) => rank !== undefined || !named.includes(JSON.stringify(id)))
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  return quiet?.id ?? "";
}

const isWhole = (value: FactValue | readonly Item[]): boolean => value !== null && (typeof value !== "object" || Array.isArray(value));
