/** One comparison over a column: each kind of knowledge is compared once, by the very operators that decide a single case. */
import type { OperatorName, Possible } from "@jiefen/policy";
import { type Bitmap, emptyBitmap, unionOf } from "./bitmap.ts";
import type { NarrowColumn, WideColumn } from "./column.ts";

export interface Judged {
  readonly sure: Bitmap;
  /** Holds all of `sure`. */
  readonly possible: Bitmap;
}

/** Bits of an answer. */
export const holds = 1;
export const mayHold = 2;
type Answer = (kind: Possible) => number;

/** Joins the cases of the kinds for which it holds. */
export function join({ kinds, sets }: NarrowColumn, answer: Answer, cases: number): Judged {
  const answers = kinds.map(answer);
  const of = (bit: number) =>
    unionOf(
      sets.filter((_, kind) => ((answers[kind] ?? 0) & bit) !== 0),
      cases,
    );
  const sure = of(holds);
  return { sure, possible: answers.every((one) => one === 0 || one === (holds | mayHold)) ? sure : of(mayHold) };
}

/** On rising numbers these change at most once, so that two ends and a search between them tell all. */
const monotone: Partial<Record<OperatorName, true>> = {
  lessThan: true,
  lessThanInclusive: true,
  greaterThan: true,
  greaterThanInclusive: true,
};

/** By kind. */
export function answersOf({ kinds, numbers }: WideColumn, operator: OperatorName, answer: Answer): Uint8Array {
  const answers = new Uint8Array(kinds.length);
  const at = (kind: number) => {
    const known = kinds[kind];
    return known ? answer(known) : 0;
  };
  const searched = monotone[operator] && numbers > 0 ? numbers : 0;
  if (searched > 0) {
    const first = at(0);
    let low = 0;
    let high = searched;
    // INVARIANT: kinds up to `low` answer as the first, those from `high` on otherwise.
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (at(middle) === first) low = middle;
      else high = middle;
    }
    answers.fill(first, 0, high);
    if (high < searched) answers.fill(at(high), high, searched);
  }
  for (let kind = searched; kind < kinds.length; kind++) answers[kind] = at(kind);
  return answers;
}

export function lookUp({ of }: WideColumn, answers: Uint8Array, cases: number): Judged {
  const sure = emptyBitmap(cases);
  const possible = emptyBitmap(cases);
  for (let word = 0, position = 0; word < sure.length; word++) {
    const end = Math.min(cases - position, 32);
    let sureWord = 0;
    let possibleWord = 0;
    for (let bit = 0; bit < end; bit++, position++) {
      const answer = answers[of[position] ?? 0] ?? 0;
      sureWord |= (answer & holds) << bit;
      possibleWord |= (answer >>> 1) << bit;
    }
    sure[word] = sureWord;
    possible[word] = possibleWord;
  }
  return { sure, possible };
}
