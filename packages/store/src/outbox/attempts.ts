/** When a delivery that did not arrive is tried again, and when it is given up. */

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Waits between one attempt and the next, in milliseconds, as the Standard Webhooks specification proposes; after the last it is given up. */
export const waits: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** How long a finished delivery stays in the log. */
export const keptDays = 30;

/** How long the secret before the present one signs beside it, so that the receiver can change over. */
export const overlap = 24 * hour;
