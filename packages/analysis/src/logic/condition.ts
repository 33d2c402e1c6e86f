/** Conditions as terms: when one surely holds, and when it may. */
import { type Condition, type FactCondition, isParameterReference, parameterOf } from "@jiefen/policy";
import { type Knowledge, possiblyHolds, surelyHolds } from "./knowledge.ts";
import { and, no, not, or, type Term, yes } from "./term.ts";

/** Where a condition finds what it looks at. */
export interface Reading {
  read(name: string): Knowledge;
  /** Undefined where nobody gave a value. */
  parameter(id: string): number | undefined;
}

export interface Truth {
  readonly sure: Term;
  readonly possible: Term;
}

/** One comparison taken for true or false, whatever the facts. */
export interface Pinned {
  /** The very object that stands in the condition. */
  readonly leaf: FactCondition;
  readonly as: boolean;
}

export function truthOf(condition: Condition, reading: Reading, pinned?: Pinned): Truth {
  if ("all" in condition) return joined(condition.all, reading, and, pinned);
  if ("any" in condition) return joined(condition.any, reading, or, pinned);
  if ("not" in condition) {
    const { sure, possible } = truthOf(condition.not, reading, pinned);
    return { sure: not(possible), possible: not(sure) };
  }
  if (condition === pinned?.leaf) return pinned.as ? { sure: yes, possible: yes } : { sure: no, possible: no };
  const operand = isParameterReference(condition.value) ? reading.parameter(parameterOf(condition.value)) : condition.value;
  const known = reading.read(condition.fact);
  return { sure: surelyHolds(condition.operator, known, operand), possible: possiblyHolds(condition.operator, known, operand) };
}

function joined(parts: readonly Condition[], reading: Reading, join: (terms: readonly Term[]) => Term, pinned: Pinned | undefined): Truth {
  const truths = parts.map((part) => truthOf(part, reading, pinned));
  return { sure: join(truths.map(({ sure }) => sure)), possible: join(truths.map(({ possible }) => possible)) };
}
