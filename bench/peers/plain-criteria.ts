/** The criteria as engines of two values take them: numbers filled in, ranks spelled out as lists of options. */
import {
  type Condition,
  type ConditionValue,
  type FactCondition,
  isParameterReference,
  type Option,
  type Policy,
  parameterOf,
} from "@jiefen/policy";
import type { PlainValue } from "../cases/plain-facts.ts";

export interface PlainComparison {
  readonly fact: string;
  readonly operator: string;
  readonly value: PlainValue | readonly PlainValue[];
}
export type PlainCondition =
  | { readonly all: readonly PlainCondition[] }
  | { readonly any: readonly PlainCondition[] }
  | { readonly not: PlainCondition }
  | PlainComparison;

export interface PlainCriterion {
  readonly id: string;
  /** Rank of the level it leads to. */
  readonly rank: number;
  readonly conditions: PlainCondition;
}

/** Criteria of the first scale. Throws an Error for criteria that give points, which no peer is asked for. */
export function plainCriteria(policy: Policy): readonly PlainCriterion[] {
  return policy.criteria.map(({ id, conditions, event }) => {
    if (event.type !== "level" || event.params.scale !== policy.scales[0]?.id)
      throw new Error(`\`${id}\` is no criterion of the first scale.`);
    return { id, rank: rankOf(policy, event.params.level), conditions: plain(policy, conditions) };
  });
}

/** Rank of a level of the first scale. */
export function rankOf(policy: Policy, level: string): number {
  const rank = policy.scales[0]?.levels.find(({ id }) => id === level)?.rank;
  if (rank === undefined) throw new Error(`There is no level \`${level}\`.`);
  return rank;
}

/** Rank of the level that holds while no criterion does. */
export const lowestRank = (policy: Policy): number => rankOf(policy, policy.scales[0]?.initial ?? "");

function plain(policy: Policy, condition: Condition): PlainCondition {
  if ("all" in condition) return { all: condition.all.map((part) => plain(policy, part)) };
  if ("any" in condition) return { any: condition.any.map((part) => plain(policy, part)) };
  if ("not" in condition) return { not: plain(policy, condition.not) };
  return comparison(policy, condition);
}

const ranked: Readonly<Record<string, (rank: number, bound: number) => boolean>> = {
  lessThan: (rank, bound) => rank < bound,
  lessThanInclusive: (rank, bound) => rank <= bound,
  greaterThan: (rank, bound) => rank > bound,
  greaterThanInclusive: (rank, bound) => rank >= bound,
};

function comparison(policy: Policy, { fact, operator, value }: FactCondition): PlainComparison {
  const { type, options = [] } = policy.facts[fact] ?? {};
  const number = numberOf(policy, value);
  const holds = ranked[operator];
  if (type !== "code" || !holds) return { fact, operator, value: number };
  const rankIn = (option: Option | undefined): number => option?.rank ?? Number.NaN;
  const bound = rankIn(options.find(({ id }) => id === number));
  return { fact, operator: "in", value: options.filter((option) => holds(rankIn(option), bound)).map(({ id }) => id) };
}

function numberOf(policy: Policy, value: ConditionValue): PlainValue | readonly PlainValue[] {
  if (!isParameterReference(value)) return value;
  const number = policy.parameters[parameterOf(value)]?.value;
  if (number === undefined) throw new Error(`\`${parameterOf(value)}\` has no value.`);
  return number;
}
