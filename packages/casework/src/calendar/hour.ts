/** Hours by the clock. */

/** Milliseconds. */
export const hour = 3_600_000;
