/** Criteria as nobody would write them, over all that the dictionary can compare: the same for the same seed. */
import { type Chance, chanceOf } from "@jiefen/analysis";
import { type Condition, type Criterion, dateOf, dayNumber, type Fact, operatorsOf, type Policy, type Scalar } from "@jiefen/policy";
import { seed, today } from "../world.ts";

/** `policy` with so many other criteria of so many comparisons each. Throws an Error for a policy whose first scale is by points. */
export function withCriteria(policy: Policy, criteria: number, comparisons: number): Policy {
  const chance = chanceOf(seed);
  const facts = Object.values(policy.facts).filter(isCompared);
  const [scale] = policy.scales;
  const [pattern] = policy.criteria;
  if (scale?.method !== "highest" || !pattern) throw new Error("Criteria are generated for a scale of the highest level.");
  return {
    ...policy,
    criteria: Array.from({ length: criteria }, (_, at): Criterion => {
      const level = chance.oneOf(scale.levels)?.id ?? scale.initial;
      const parts = Array.from({ length: comparisons }, () => comparison(facts, chance));
      return {
        ...pattern,
        id: `generated${at}`,
        conditions: grouped(parts, chance),
        event: { type: "level", params: { scale: scale.id, level } },
        undeclared: [],
      };
    }),
  };
}

/** Facts of a case that rules may compare. */
export const isCompared = ({ type, ordered, options, origin }: Fact): boolean =>
  operatorsOf(type, ordered).length > 0 &&
  !(origin.kind === "field" && origin.list !== undefined) &&
  !((type === "code" || type === "codes") && !options?.length);

/** Groups of at most four, all or any of them, now and then what does not hold. */
function grouped(parts: readonly Condition[], chance: Chance): Condition {
  const [first, ...others] = parts;
  if (!first) return { all: [] };
  if (others.length === 0) return chance.percent(20) ? { not: first } : first;
  const groups = parts.length <= 4 ? parts : quarters(parts).map((some) => grouped(some, chance));
  return chance.percent(50) ? { all: groups } : { any: groups };
}

function quarters<Part>(parts: readonly Part[]): readonly (readonly Part[])[] {
  const size = Math.ceil(parts.length / 4);
  return [0, 1, 2, 3].map((at) => parts.slice(at * size, (at + 1) * size)).filter((some) => some.length > 0);
}

function comparison(facts: readonly Fact[], chance: Chance): Condition {
  const fact = chance.oneOf(facts);
  if (!fact) throw new Error("The dictionary holds nothing to compare.");
  const operator = chance.oneOf(operatorsOf(fact.type, fact.ordered)) ?? "equal";
  const value = operator === "in" || operator === "notIn" ? [operand(fact, chance), operand(fact, chance)] : operand(fact, chance);
  return { fact: fact.name, operator, value };
}

function operand({ type, unit, options = [] }: Fact, chance: Chance): Scalar {
  switch (type) {
    case "boolean":
      return chance.percent(50);
    case "date":
      return dateOf((dayNumber(today) ?? 0) - chance.number(0, 200));
    case "code":
    case "codes":
      return chance.oneOf(options)?.id ?? "";
    default:
      return unit === "fen" ? 10 ** chance.number(3, 8) : chance.number(0, 12);
  }
}
