/** A condition over many cases at once, in three values: two sets of cases, of those where it surely holds and where it may. */
import {
  type Condition,
  type FactCondition,
  isOperator,
  isParameterReference,
  type Policy,
  parameterOf,
  possibly,
  surely,
} from "@jiefen/policy";
import { type Bitmap, complement, emptyBitmap, fullBitmap, intersection, unionOf } from "./bitmap.ts";
import type { Column } from "./column.ts";
import type { Columns } from "./columns.ts";

export interface Judged {
  readonly sure: Bitmap;
  /** Holds all of `sure`. */
  readonly possible: Bitmap;
}

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
  if ("all" in condition) {
    const parts = condition.all.map(part);
    return {
      sure: intersection(
        parts.map(({ sure }) => sure),
        cases,
      ),
      possible: intersection(
        parts.map(({ possible }) => possible),
        cases,
      ),
    };
  }
  if ("any" in condition) {
    const parts = condition.any.map(part);
    return {
      sure: unionOf(
        parts.map(({ sure }) => sure),
        cases,
      ),
      possible: unionOf(
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
  // Each kind of knowledge is compared once, by the very operators that decide a single case.
  const answers = Uint8Array.from(
    column.kinds,
    (kind) => (surely(operator, kind, value) ? 1 : 0) | (possibly(operator, kind, value) ? 2 : 0),
  );
  return lookUp(column, answers, cases);
}

function lookUp({ of }: Column, answers: Uint8Array, cases: number): Judged {
  const sure = emptyBitmap(cases);
  const possible = emptyBitmap(cases);
  for (let word = 0, position = 0; word < sure.length; word++) {
    const end = Math.min(cases - position, 32);
    let sureWord = 0;
    let possibleWord = 0;
    for (let bit = 0; bit < end; bit++, position++) {
      const answer = answers[of[position] ?? 0] ?? 0;
      sureWord |= (answer & 1) << bit;
      possibleWord |= (answer >>> 1) << bit;
    }
    sure[word] = sureWord;
    possible[word] = possibleWord;
  }
  return { sure, possible };
}

function resolved(policy: Policy, condition: Condition): unknown {
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
