/** Every small change of what one criterion hangs on: its condition and level, the numbers it cites, the derived facts it looks at. */
import type { Condition, Criterion, DerivedFactDocument, Fact, NumberOrParameter, Policy } from "@jiefen/policy";
import { conditionMutants } from "./condition-mutants.ts";

export interface PolicyMutant {
  readonly change: string;
  readonly policy: Policy;
}

export function policyMutants(policy: Policy, criterion: Criterion): readonly PolicyMutant[] {
  const derived = derivedFacts(policy, criterion.conditions);
  return [
    ...conditionMutants(policy, criterion.conditions).map(({ change, condition }) => ({
      change,
      policy: withCriterion(policy, { ...criterion, conditions: condition }),
    })),
    ...levelMutants(policy, criterion),
    ...parameterMutants(policy, [...citedBy(criterion.conditions), ...derived.flatMap((fact) => citedByDefinition(fact.definition))]),
    ...derived.flatMap(({ fact, definition }) =>
      definitionMutants(policy, definition).map((changed) => ({
        change: `${fact.name}: ${JSON.stringify(changed)}`,
        policy: withDefinition(policy, fact, changed),
      })),
    ),
  ];
}

/** Of the city and the counties alike: a criterion that stands, or leans on a number that stands, in this very layer. */
export function isOwn(policy: Policy, layer: string, criterion: Criterion): boolean {
  const cited = [
    ...citedBy(criterion.conditions),
    ...derivedFacts(policy, criterion.conditions).flatMap(({ definition }) => citedByDefinition(definition)),
  ];
  return criterion.layer === layer || cited.some((id) => policy.parameters[id]?.layer === layer);
}

function withCriterion(policy: Policy, criterion: Criterion): Policy {
  return { ...policy, criteria: policy.criteria.map((one) => (one.id === criterion.id ? criterion : one)) };
}

function levelMutants(policy: Policy, criterion: Criterion): readonly PolicyMutant[] {
  const { event } = criterion;
  if (event.type !== "level") return [];
  const { scale, level } = event.params;
  const others = policy.scales.find(({ id }) => id === scale)?.levels.filter(({ id }) => id !== level) ?? [];
  return others.map(({ id }) => ({
    change: `level ${id}`,
    policy: withCriterion(policy, { ...criterion, event: { type: "level", params: { scale, level: id } } }),
  }));
}

function parameterMutants(policy: Policy, ids: readonly string[]): readonly PolicyMutant[] {
  return [...new Set(ids)].flatMap((id) => {
    const parameter = policy.parameters[id];
    if (parameter?.value === undefined) throw new Error(`no value for \`${id}\``);
    return [parameter.value - 1, parameter.value + 1].map((value) => ({
      change: `${id} ${value}`,
      policy: { ...policy, parameters: { ...policy.parameters, [id]: { ...parameter, value } } },
    }));
  });
}

interface Derived {
  readonly fact: Fact;
  readonly definition: DerivedFactDocument;
}

/** Those the condition names, and those they are made of in turn. */
function derivedFacts(policy: Policy, condition: Condition): readonly Derived[] {
  const found = new Map<string, Derived>();
  const look = (name: string): void => {
    const fact = policy.facts[name];
    if (fact?.origin.kind !== "derived" || found.has(name)) return;
    const { definition } = fact.origin;
    found.set(name, { fact, definition });
    if ("of" in definition) for (const part of [definition.of].flat()) look(part);
  };
  for (const { fact } of leaves(condition)) look(fact);
  return [...found.values()];
}

function withDefinition(policy: Policy, fact: Fact, definition: DerivedFactDocument): Policy {
  const origin = { kind: "derived" as const, definition, ...("where" in definition && definition.where && { where: definition.where }) };
  return { ...policy, facts: { ...policy.facts, [fact.name]: { ...fact, origin } } };
}

function definitionMutants(policy: Policy, definition: DerivedFactDocument): readonly DerivedFactDocument[] {
  switch (definition.kind) {
    case "count": {
      const { where, ...whole } = definition;
      return where ? [whole, ...conditionMutants(policy, where).map(({ condition }) => ({ ...definition, where: condition }))] : [];
    }
    case "any":
      return conditionMutants(policy, definition.where).map(({ condition }) => ({ ...definition, where: condition }));
    case "sum":
      return "of" in definition ? definition.of.map((_, index) => ({ ...definition, of: definition.of.toSpliced(index, 1) })) : [];
    case "history":
      return [
        { ...definition, sameType: definition.sameType !== true },
        { ...definition, since: definition.since === "closed" ? "accepted" : "closed" },
      ];
    default:
      return [];
  }
}

function leaves(condition: Condition): readonly { readonly fact: string; readonly value: unknown }[] {
  if ("all" in condition) return condition.all.flatMap(leaves);
  if ("any" in condition) return condition.any.flatMap(leaves);
  return "not" in condition ? leaves(condition.not) : [condition];
}

function citedBy(condition: Condition): readonly string[] {
  return leaves(condition).flatMap(({ value }) => cited(value));
}

function citedByDefinition(definition: DerivedFactDocument): readonly string[] {
  if (definition.kind === "history") return cited(definition.withinDays satisfies NumberOrParameter);
  return "where" in definition && definition.where ? citedBy(definition.where) : [];
}

function cited(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null && "path" in value && typeof value.path === "string" ? [value.path.slice(2)] : [];
}
