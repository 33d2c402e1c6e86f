/** A condition over many cases at once, in three values: two sets of cases, of those where it surely holds and where it may. */
import { type Condition, type FactCondition, isOperator, isParameterReference, type Policy, parameterOf } from "@jiefen/policy";
import { type Bitmap, complement, emptyBitmap, fullBitmap, intersection, unionOf } from "./bitmap.ts";
import type { Columns } from "./columns.ts";
import { type Judged, scan } from "./scan.ts";

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
  const { cases, byFact } = columns;
  const part = (one: Condition) => judgeMany(columns, policy, one, before, now);
  if ("all" in condition) return joined(condition.all.map(part), (sets) => intersection(sets, cases));
  if ("any" in condition) return joined(condition.any.map(part), (sets) => unionOf(sets, cases));
  if ("not" in condition) {
    const { sure, possible } = part(condition.not);
    const surelyNot = complement(possible, cases);
    return { sure: surelyNot, possible: sure === possible ? surelyNot : complement(sure, cases) };
  }
  const { fact, operator } = condition;
  const column = Object.hasOwn(byFact, fact) ? byFact[fact] : undefined;
  if (!column || !isOperator(operator)) return { sure: emptyBitmap(cases), possible: fullBitmap(cases) };
  return scan(column, operator, comparedWith(policy, condition), cases);
}

/** Where nothing is uncertain in any part, one set does for both. */
function joined(parts: readonly Judged[], join: (sets: readonly Bitmap[]) => Bitmap): Judged {
  const sure = join(parts.map((part) => part.sure));
  return { sure, possible: parts.every((part) => part.sure === part.possible) ? sure : join(parts.map((part) => part.possible)) };
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
