/** `rules/<layer>/facts.json`: facts computed from others, of a closed list of kinds. */
import type { Condition } from "./condition.ts";
import type { NumberOrParameter } from "./number.ts";

interface Common {
  readonly title: string;
  readonly unit?: string;
}

/** `over` names a list: a field of items, a repeating record, or `history` (earlier disputes of the same parties).
 * `where` looks at one item at a time and may use its facts only. */
export type DerivedFactDocument = Common &
  (
    | { readonly kind: "count"; readonly over: string; readonly where?: Condition }
    | { readonly kind: "any"; readonly over: string; readonly where: Condition }
    /** Over items: the sum of one of their numbers. Without `over`: the sum of the named facts. */
    | { readonly kind: "sum"; readonly over: string; readonly field: string; readonly where?: Condition }
    | { readonly kind: "sum"; readonly of: readonly string[] }
    | { readonly kind: "min" | "max"; readonly over: string; readonly field: string; readonly where?: Condition }
    /** The value of `field` in the last item (in order of recording) that satisfies `where`. */
    | { readonly kind: "latest"; readonly over: string; readonly field: string; readonly where?: Condition }
    /** Whole days from the date fact `of` to today, never below 0. */
    | { readonly kind: "daysSince"; readonly of: string }
    /** How many earlier disputes of the same parties were closed (or, with `since: "accepted"`, taken in) within so many days before today. */
    | {
        readonly kind: "history";
        readonly since: "accepted" | "closed";
        readonly withinDays: NumberOrParameter;
        readonly sameType?: boolean;
      }
  );

export type DerivedFactsDocument = Readonly<Record<string, DerivedFactDocument>>;
