/** A condition over many cases at once, in three values: two sets of cases, of those where it surely holds and where it may. */
import {
  type Condition,
  type FactCondition,
  isOperator,
  isParameterReference,
  type Policy,
  type Possible,
  parameterOf,
  possibly,
  surely,
} from "@jiefen/policy";
import { complement, emptyBitmap, fullBitmap, intersection, unionOf } from "./bitmap.ts";
import type { Columns } from "./columns.ts";
import { answersOf, holds, type Judged, join, lookUp, mayHold } from "./scan.ts";

/** What has been judged over the same columns, by what was asked with all numbers filled in. */
export type Memory = Map<string, Judged>;

/** Keeps all it works out in `now`, and takes from `before` what was asked in the same words: after an edit of one number, only conditions that
 * use it are looked at again. */
export function judgeMany(columns: Columns, policy: Policy, condition: Condition, before: Memory, now: Memory): Judged {
  const key = JSON.stringify(resolved(policy, condition));
  const known = now.get(key) ?? before.get(key);
  const judged = known ?? judge(columns, policy, condition, before, now);
  now.set(key, judged);
  return judged;
}

function judge(columns: Columns, policy: Policy, condition: Condition, before: Memory, now: Memory): Judged {
  const { cases } = columns;
  const part = (one: Condition) => judgeMany(columns, policy, one, before, now);
  if ("all" in condition || "any" in condition) {
    const parts = ("all" in condition ? condition.all : condition.any).map(part);
    const joined = "all" in condition ? intersection : unionOf;
    return {
      sure: joined(
        parts.map(({ sure }) => sure),
        cases,
      ),
      possible: joined(
        parts.map(({ possible }) => possible),
        cases,
      ),
    };
  }
  if ("not" in condition) {
    const { sure, possible } = part(condition.not);
    return { sure: complement(possible, cases), possible: complement(sure, cases) };
  }
  return scan(columns, condition.fact, condition.operator, comparedWith(policy, condition));
}

function scan({ cases, byFact }: Columns, fact: string, operator: string, value: unknown): Judged {
  const column = Object.hasOwn(byFact, fact) ? byFact[fact] : undefined;
  if (!column || !isOperator(operator)) return { sure: emptyBitmap(cases), possible: fullBitmap(cases) };
  const answer = (kind: Possible) => (surely(operator, kind, value) ? holds : 0) | (possibly(operator, kind, value) ? mayHold : 0);
  return column.width === "narrow" ? join(column, answer, cases) : lookUp(column, answersOf(column, operator, answer), cases);
}

export function resolved(policy: Policy, condition: Condition): unknown {
  if ("all" in condition) return { all: condition.all.map((part) => resolved(policy, part)) };
  if ("any" in condition) return { any: condition.any.map((part) => resolved(policy, part)) };
  if ("not" in condition) return { not: resolved(policy, condition.not) };
  return [condition.fact, condition.operator, comparedWith(policy, condition)];
}

function comparedWith({ parameters }: Policy, { value }: FactCondition): unknown {
  if (!isParameterReference(value)) return value;
  const id = parameterOf(value);
  return Object.hasOwn(parameters, id) ? parameters[id]?.value : undefined;
}
