/** The comparison operators, on what a fact may still be. One registry for the engine, the walk, the checks and the sentences. */
import type { FactType } from "../policy/fact.ts";
import { dayNumber } from "./date.ts";
import type { Possible, PossibleInterval } from "./possible.ts";

export const operatorNames = [
  "equal",
  "notEqual",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
  "in",
  "notIn",
  "contains",
  "doesNotContain",
] as const;
export type OperatorName = (typeof operatorNames)[number];

interface Operator {
  /** Holds exactly where this one does not. */
  readonly opposite: OperatorName;
  /** True only if the comparison holds for every value the fact may have. An operand that does not fit is never sure. */
  readonly surely: (fact: Possible, operand: unknown) => boolean;
}

export const operators: Readonly<Record<OperatorName, Operator>> = {
  equal: {
    opposite: "notEqual",
    surely: (fact, operand) => everyChoice(fact, (value) => value === operand) || everyNumber(fact, operand, isOnly),
  },
  notEqual: {
    opposite: "equal",
    surely: (fact, operand) =>
      (isComparable(fact, operand) && everyChoice(fact, (value) => value !== operand)) || everyNumber(fact, operand, excludes),
  },
  lessThan: {
    opposite: "greaterThanInclusive",
    surely: (fact, operand) => everyRank(fact, operand, (a, b) => a < b) || everyNumber(fact, operand, ({ high }, b) => high < b),
  },
  lessThanInclusive: {
    opposite: "greaterThan",
    surely: (fact, operand) => everyRank(fact, operand, (a, b) => a <= b) || everyNumber(fact, operand, ({ high }, b) => high <= b),
  },
  greaterThan: {
    opposite: "lessThanInclusive",
    surely: (fact, operand) => everyRank(fact, operand, (a, b) => a > b) || everyNumber(fact, operand, ({ low }, b) => low > b),
  },
  greaterThanInclusive: {
    opposite: "lessThan",
    surely: (fact, operand) => everyRank(fact, operand, (a, b) => a >= b) || everyNumber(fact, operand, ({ low }, b) => low >= b),
  },
  in: { opposite: "notIn", surely: (fact, operand) => Array.isArray(operand) && everyChoice(fact, (value) => operand.includes(value)) },
  notIn: { opposite: "in", surely: (fact, operand) => Array.isArray(operand) && everyChoice(fact, (value) => !operand.includes(value)) },
  contains: { opposite: "doesNotContain", surely: (fact, operand) => fact.kind === "codes" && fact.sure.some((code) => code === operand) },
  doesNotContain: {
    opposite: "contains",
    surely: (fact, operand) =>
      fact.kind === "codes" && typeof operand === "string" && fact.may !== undefined && !fact.may.includes(operand),
  },
};

export function isOperator(name: string): name is OperatorName {
  return Object.hasOwn(operators, name);
}

/** True only if the comparison holds whatever the fact turns out to be. */
export function surely(name: OperatorName, fact: Possible, operand: unknown): boolean {
  return operators[name].surely(fact, operand);
}

/** False only if the comparison fails whatever the fact turns out to be. */
export function possibly(name: OperatorName, fact: Possible, operand: unknown): boolean {
  return !operators[operators[name].opposite].surely(fact, operand);
}

const equality = ["equal", "notEqual"] as const;
const comparison = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const;
const membership = ["in", "notIn"] as const;

/** The operators a rule may use on a fact of this type; `ordered` where the options of a code have ranks. */
export function operatorsOf(type: FactType, ordered = false): readonly OperatorName[] {
  const byType: Readonly<Record<FactType, readonly OperatorName[]>> = {
    boolean: ["equal"],
    integer: [...equality, ...comparison],
    number: [...equality, ...comparison],
    date: [...equality, ...comparison],
    code: ordered ? [...equality, ...membership, ...comparison] : [...equality, ...membership],
    codes: ["contains", "doesNotContain"],
    text: [],
    list: [],
  };
  return byType[type];
}

function everyChoice(fact: Possible, holds: (value: boolean | string) => boolean): boolean {
  return fact.kind === "choice" && !fact.open && fact.values.length > 0 && fact.values.every(holds);
}

function isComparable(fact: Possible, operand: unknown): boolean {
  return fact.kind === "choice" && (typeof operand === "string" || typeof operand === "boolean");
}

function everyRank(fact: Possible, operand: unknown, holds: (a: number, b: number) => boolean): boolean {
  if (fact.kind !== "choice" || !fact.ranks || typeof operand !== "string") return false;
  const { ranks } = fact;
  const bound = ranks[operand];
  if (bound === undefined) return false;
  return everyChoice(fact, (value) => {
    const rank = ranks[String(value)];
    return rank !== undefined && holds(rank, bound);
  });
}

function everyNumber(fact: Possible, operand: unknown, holds: (fact: PossibleInterval, operand: number) => boolean): boolean {
  if (fact.kind !== "interval") return false;
  const number = fact.date ? dayNumber(operand) : operand;
  return typeof number === "number" && Number.isFinite(number) && holds(fact, number);
}

function isOnly({ low, high }: PossibleInterval, number: number): boolean {
  return low === number && high === number;
}

function excludes({ low, high, whole }: PossibleInterval, number: number): boolean {
  return number < low || number > high || (whole && !Number.isInteger(number));
}
