/** A set of cases, one bit each, in order of their positions. */

/** Bits beyond the last case are 0. Never changed once it has been handed on: results may be their own operands. */
export type Bitmap = Uint32Array;

export const emptyBitmap = (cases: number): Bitmap => new Uint32Array(Math.ceil(cases / 32));

export function fullBitmap(cases: number): Bitmap {
  return trimmed(emptyBitmap(cases).fill(0xffffffff), cases);
}

export function complement(bitmap: Bitmap, cases: number): Bitmap {
  const result = new Uint32Array(bitmap.length);
  for (let word = 0; word < bitmap.length; word++) result[word] = ~(bitmap[word] ?? 0);
  return trimmed(result, cases);
}

/** The same set, with the bits beyond the last case cleared. */
export function trimmed(bitmap: Bitmap, cases: number): Bitmap {
  const rest = cases % 32;
  if (rest > 0) bitmap[bitmap.length - 1] = (bitmap[bitmap.length - 1] ?? 0) & (2 ** rest - 1);
  return bitmap;
}

export function intersection(bitmaps: readonly Bitmap[], cases: number): Bitmap {
  const [first, second, ...others] = bitmaps;
  if (!first) return fullBitmap(cases);
  if (!second) return first;
  const result = new Uint32Array(first.length);
  for (let word = 0; word < result.length; word++) result[word] = (first[word] ?? 0) & (second[word] ?? 0);
  // Two at a time: most of the work is writing.
  for (let index = 0; index < others.length; index += 2) {
    const [one = result, other = result] = others.slice(index, index + 2);
    for (let word = 0; word < result.length; word++) result[word] = (result[word] ?? 0) & (one[word] ?? 0) & (other[word] ?? 0);
  }
  return result;
}

export function unionOf(bitmaps: readonly Bitmap[], cases: number): Bitmap {
  const [first, second, ...others] = bitmaps;
  if (!first) return emptyBitmap(cases);
  if (!second) return first;
  const result = new Uint32Array(first.length);
  for (let word = 0; word < result.length; word++) result[word] = (first[word] ?? 0) | (second[word] ?? 0);
  for (let index = 0; index < others.length; index += 2) {
    const [one = result, other = result] = others.slice(index, index + 2);
    for (let word = 0; word < result.length; word++) result[word] = (result[word] ?? 0) | (one[word] ?? 0) | (other[word] ?? 0);
  }
  return result;
}

/** What is in the first and not in the second. */
export function without(bitmap: Bitmap, other: Bitmap): Bitmap {
  const result = new Uint32Array(bitmap.length);
  for (let word = 0; word < result.length; word++) result[word] = (bitmap[word] ?? 0) & ~(other[word] ?? 0);
  return result;
}

export function countOf(bitmap: Bitmap): number {
  let count = 0;
  for (let word = 0; word < bitmap.length; word++) count += ones(bitmap[word] ?? 0);
  return count;
}

/** How many are in both, without making a third set. */
export function countOfBoth(one: Bitmap, other: Bitmap): number {
  let count = 0;
  for (let word = 0; word < one.length; word++) count += ones((one[word] ?? 0) & (other[word] ?? 0));
  return count;
}

export const has = (bitmap: Bitmap, position: number): boolean => (((bitmap[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;

export function put(bitmap: Bitmap, position: number): void {
  bitmap[position >>> 5] = (bitmap[position >>> 5] ?? 0) | (1 << (position & 31));
}

/** Visits the positions in rising order. */
export function eachIn(bitmap: Bitmap, visit: (position: number) => void): void {
  for (let word = 0; word < bitmap.length; word++) {
    for (let rest = bitmap[word] ?? 0; rest !== 0; rest &= rest - 1) visit(word * 32 + 31 - Math.clz32(rest & -rest));
  }
}

/** Adding neighbours in parallel: first bits, then pairs, then fours, the four bytes at last by one multiplication. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
