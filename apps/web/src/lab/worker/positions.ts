/** Positions of cases out of sets of cases. */
import type { ByLevel } from "@jiefen/analysis";

type CaseSet = ByLevel[string];

export const holdsAt = (set: CaseSet | undefined, position: number): boolean =>
  (((set?.[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;

/** The first so many positions that are in both, rising. */
export function firstInBoth(one: CaseSet | undefined, other: CaseSet | undefined, most: number): readonly number[] {
  const positions: number[] = [];
  if (!one || !other) return positions;
  for (let word = 0; word < one.length && positions.length < most; word++) {
    for (let rest = (one[word] ?? 0) & (other[word] ?? 0); rest !== 0 && positions.length < most; rest &= rest - 1)
      positions.push(word * 32 + 31 - Math.clz32(rest & -rest));
  }
  return positions;
}
