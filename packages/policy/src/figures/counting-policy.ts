/** A policy as figures see it: the facts that can be counted by, and those of what is counted. */
import type { Fact, Option } from "../policy/fact.ts";
import type { Policy } from "../policy/policy.ts";
import { isCountable } from "./countable.ts";
import { type RowFact, rowSubjects } from "./row-facts.ts";
import { type FigureSubject, isOfCase } from "./vocabulary.ts";

const kept = new WeakMap<Policy, Map<FigureSubject, Policy>>();

/** The same policy with another dictionary: derived facts are read as they were recorded. Kept, since every condition asks for the same. */
export function countingPolicy(policy: Policy, subject: FigureSubject): Policy {
  const known = kept.get(policy) ?? new Map<FigureSubject, Policy>();
  kept.set(policy, known);
  const before = known.get(subject);
  if (before) return before;
  const own = Object.entries(rowSubjects[subject].facts).map(([name, fact]) => rowFact(policy, name, fact));
  const facts = Object.fromEntries([...(isOfCase(subject) ? countableFacts(policy) : []), ...own].map((fact) => [fact.name, fact]));
  const made = { ...policy, facts };
  known.set(subject, made);
  return made;
}

const countables = new WeakMap<Policy, readonly Fact[]>();

/** Facts of a case that figures may count by, as recorded with it. */
export function countableFacts(policy: Policy): readonly Fact[] {
  const known = countables.get(policy);
  if (known) return known;
  const made = Object.values(policy.facts)
    .filter((fact) => isCountable({ ...fact, origin: fact.origin.kind, ofItems: isOfItems(fact) }, (name) => definitionOf(policy, name)))
    .map((fact): Fact => (fact.origin.kind === "derived" ? { ...fact, origin: { kind: "case" } } : fact));
  countables.set(policy, made);
  return made;
}

function isOfItems({ origin }: Fact): boolean {
  return origin.kind === "field" && origin.list !== undefined;
}

function definitionOf(policy: Policy, name: string) {
  const origin = Object.hasOwn(policy.facts, name) ? policy.facts[name]?.origin : undefined;
  return origin?.kind === "derived" ? origin.definition : undefined;
}

function rowFact(policy: Policy, name: string, { type, unit, options: given, title }: RowFact): Fact {
  const options = given === undefined ? undefined : optionsOf(policy, given);
  return {
    name,
    title,
    type,
    ...(unit !== undefined && { unit }),
    ...(type === "integer" && { minimum: 0 }),
    ...(options && { options, ordered: options.length > 0 && options.every(({ rank }) => rank !== undefined) }),
    origin: { kind: "case" },
    layer: policy.chain[0] ?? policy.layer.id,
  };
}

function optionsOf(policy: Policy, given: NonNullable<RowFact["options"]>): readonly Option[] {
  if (given === "levels") return policy.scales[0]?.levels.map(({ id, title, rank }) => ({ id, title, rank, retired: false })) ?? [];
  if (given === "departments") return policy.departments.map(({ id, title }) => ({ id, title, retired: false }));
  if (given === "channels") return policy.intake?.channels.map(({ id, title }) => ({ id, title, retired: false })) ?? [];
  return Object.entries(given).map(([id, title]) => ({ id, title, retired: false }));
}
