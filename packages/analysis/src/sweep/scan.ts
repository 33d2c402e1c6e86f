/** One comparison over a column: each kind of knowledge is compared once, by the very operators that decide a single case. */
import { type OperatorName, type Possible, possibly, surely } from "@jiefen/policy";
import type { Bitmap } from "./bitmap.ts";
import type { Column } from "./column.ts";
import { casesAmong, isSame, type Turns } from "./turns.ts";

export interface Judged {
  readonly sure: Bitmap;
  /** Holds all of `sure`. */
  readonly possible: Bitmap;
}

export function scan(column: Column, operator: OperatorName, value: unknown, cases: number): Judged {
  const { digits, kinds } = column;
  const sure = turnsOf(column, operator, (kind) => surely(operator, kind, value));
  const possible = turnsOf(column, operator, (kind) => possibly(operator, kind, value));
  const surelyIn = casesAmong(digits, kinds.length, sure, cases);
  return { sure: surelyIn, possible: isSame(sure, possible) ? surelyIn : casesAmong(digits, kinds.length, possible, cases) };
}

/** On rising numbers these change at most once, so that two ends and a search between them tell all. */
const monotone: Partial<Record<OperatorName, true>> = {
  lessThan: true,
  lessThanInclusive: true,
  greaterThan: true,
  greaterThanInclusive: true,
};

function turnsOf({ kinds, numbers }: Column, operator: OperatorName, holds: (kind: Possible) => boolean): Turns {
  const at: number[] = [];
  const first = holdsAt(kinds, holds, 0);
  let last = first;
  const searched = monotone[operator] && numbers > 0 ? numbers : 0;
  if (searched > 0 && holdsAt(kinds, holds, searched - 1) !== first) {
    let low = 0;
    let high = searched - 1;
    // INVARIANT: the kind at `low` answers as the first, the one at `high` otherwise.
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (holdsAt(kinds, holds, middle) === first) low = middle;
      else high = middle;
    }
    at.push(high);
    last = !first;
  }
  for (let position = Math.max(searched, 1); position < kinds.length; position++) {
    if (holdsAt(kinds, holds, position) === last) continue;
    at.push(position);
    last = !last;
  }
  return { first, at };
}

function holdsAt(kinds: readonly Possible[], holds: (kind: Possible) => boolean, position: number): boolean {
  const kind = kinds[position];
  return kind !== undefined && holds(kind);
}
