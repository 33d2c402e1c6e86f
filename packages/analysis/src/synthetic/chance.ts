/** Chance that can be repeated: the same seed gives the same year (mulberry32, public domain). */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  number(least: number, most: number): number;
  /** Any number from 0 to less than 100. */
  share(): number;
  /** True so often in a hundred. */
  percent(share: number): boolean;
  /** One of several; undefined when there are none. */
  oneOf<Value>(values: readonly Value[]): Value | undefined;
}

export function chanceOf(seed: number): Chance {
  // Kept within 31 bits and a sign, which engines hold without setting memory aside for each.
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    number,
    share: () => next() * 100,
    percent: (share) => next() * 100 < share,
    oneOf: (values) => values[number(0, values.length - 1)],
  };
}
