/** What may be known of one fact, in terms: the counterpart of `Possible`, with the comparisons told by the same operators. */
import { dayNumber, isOperator, type OperatorName, operators, type Possible } from "@jiefen/policy";
import { and, atMost, equal, less, no, not, number, or, type Term, yes } from "./term.ts";

/** One of these values, each as far as its term holds; at least one of them does, unless anything may be (`open`). */
export interface ChoiceKnowledge {
  readonly kind: "choice";
  readonly may: ReadonlyMap<boolean | string, Term>;
  readonly open: Term;
  readonly ranks?: Readonly<Record<string, number>>;
}

export interface IntervalKnowledge {
  readonly kind: "interval";
  readonly sort: "Int" | "Real";
  readonly low: Term;
  readonly high: Term;
  /** Only whole numbers are possible. */
  readonly whole: Term;
  readonly date: boolean;
}

export interface CodesKnowledge {
  readonly kind: "codes";
  readonly sure: ReadonlyMap<string, Term>;
  readonly may: ReadonlyMap<string, Term>;
  /** Codes beyond the ones listed may be chosen too. */
  readonly open: Term;
}

export type Knowledge = ChoiceKnowledge | IntervalKnowledge | CodesKnowledge | { readonly kind: "opaque" };

export const opaqueKnowledge: Knowledge = { kind: "opaque" };

/** No number of a case is larger than this in size, and what is not known reaches to the second: sums of unknowns stay beyond every number. */
export const largest = 1e12;
export const beyond = 1e15;

/** When the comparison holds whatever the fact turns out to be. */
export function surelyHolds(operator: string, known: Knowledge, operand: unknown): Term {
  return isOperator(operator) ? sure(operator, known, operand) : no;
}

/** When it may still hold. */
export function possiblyHolds(operator: string, known: Knowledge, operand: unknown): Term {
  return isOperator(operator) ? not(sure(operators[operator].opposite, known, operand)) : yes;
}

function sure(operator: OperatorName, known: Knowledge, operand: unknown): Term {
  switch (known.kind) {
    case "choice": {
      const { may, open, ranks } = known;
      const failing = [...may].filter(([value]) => !operators[operator].surely(only(value, ranks), operand));
      return and([not(open), ...failing.map(([, term]) => not(term))]);
    }
    case "interval":
      return sureOfNumber(operator, known, operand);
    case "codes":
      if (typeof operand !== "string") return no;
      if (operator === "contains") return known.sure.get(operand) ?? no;
      return operator === "doesNotContain" ? and([not(known.open), not(known.may.get(operand) ?? no)]) : no;
    case "opaque":
      return no;
  }
}

const only = (value: boolean | string, ranks: ChoiceKnowledge["ranks"]): Possible => ({
  kind: "choice",
  values: [value],
  open: false,
  ...(ranks && { ranks }),
});

function sureOfNumber(operator: OperatorName, { sort, low, high, whole, date }: IntervalKnowledge, operand: unknown): Term {
  const value = date ? dayNumber(operand) : operand;
  if (typeof value !== "number" || !Number.isFinite(value)) return no;
  const isWhole = Number.isInteger(value);
  // Between whole numbers, a threshold that is none of them lies above the one below it.
  const at = number(sort === "Int" ? Math.floor(value) : value, sort);
  switch (operator) {
    case "equal":
      return sort === "Int" && !isWhole ? no : and([equal(low, at), equal(high, at)]);
    case "notEqual":
      if (sort === "Int" && !isWhole) return or([whole, less(at, low), atMost(high, at)]);
      return or([less(at, low), less(high, at), ...(isWhole ? [] : [whole])]);
    case "lessThan":
      return sort === "Int" && !isWhole ? atMost(high, at) : less(high, at);
    case "lessThanInclusive":
      return atMost(high, at);
    case "greaterThan":
      return less(at, low);
    case "greaterThanInclusive":
      return sort === "Int" && !isWhole ? less(at, low) : atMost(at, low);
    default:
      return no;
  }
}
