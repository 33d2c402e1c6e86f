/** What is known of one fact, in JSON: absent (not asked), `null` (asked and unknown), a range, or a value. */

/** Asked, and answered "several" or "between": at least one bound. Both bounds are inclusive. */
export interface Range {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Dates are `YYYY-MM-DD`, money integer fen, codes the option's key. */
export type FactScalar = boolean | number | string;
export type FactValue = FactScalar | readonly string[] | Range | null;

/** One item of a list: a party, a mediation, a visit. */
export type Item = Readonly<Record<string, FactValue>>;

/** All that is known of a dispute, flat: facts of the case by name; lists (fields of items, repeating records, `history`) as arrays of items;
 * case facts (`levelInForce`, `settled`, …) by name. A list that is absent is unknown, an empty one is known to be empty. */
export type Facts = Readonly<Record<string, FactValue | readonly Item[]>>;

/** `YYYY-MM-DD`, in Asia/Shanghai. */
export type LocalDate = string;
