/** Conditions as terms: when one surely holds, and when it may. */
import { type Condition, isParameterReference, parameterOf } from "@jiefen/policy";
import { type Knowledge, possiblyHolds, surelyHolds } from "./knowledge.ts";
import { and, not, or, type Term } from "./term.ts";

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

export function truthOf(condition: Condition, reading: Reading): Truth {
  if ("all" in condition) return joined(condition.all, reading, and);
  if ("any" in condition) return joined(condition.any, reading, or);
  if ("not" in condition) {
    const { sure, possible } = truthOf(condition.not, reading);
    return { sure: not(possible), possible: not(sure) };
  }
  const operand = isParameterReference(condition.value) ? reading.parameter(parameterOf(condition.value)) : condition.value;
  const known = reading.read(condition.fact);
  return { sure: surelyHolds(condition.operator, known, operand), possible: possiblyHolds(condition.operator, known, operand) };
}

function joined(parts: readonly Condition[], reading: Reading, join: (terms: readonly Term[]) => Term): Truth {
  const truths = parts.map((part) => truthOf(part, reading));
  return { sure: join(truths.map(({ sure }) => sure)), possible: join(truths.map(({ possible }) => possible)) };
}
