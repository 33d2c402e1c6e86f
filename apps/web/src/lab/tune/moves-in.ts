/** Which way the cells of a matrix lead. */
import type { Matrix } from "@jiefen/analysis";
import type { Scale } from "@jiefen/policy";

export type Way = "up" | "down" | "stays";

/** A case of which no level is recorded moves nowhere. */
export function wayOf({ levels }: Scale, from: string, to: string): Way {
  const rank = (id: string) => levels.find((level) => level.id === id)?.rank;
  const [before, after] = [rank(from), rank(to)];
  if (before === undefined || after === undefined || before === after) return "stays";
  return before < after ? "up" : "down";
}

export interface Moves {
  readonly up: number;
  readonly down: number;
  readonly same: number;
}

/** Cases of which no level is recorded are in none of the three. */
export function movesIn(scale: Scale, matrix: Matrix): Moves {
  const known = new Set(scale.levels.map(({ id }) => id));
  const sums = { up: 0, down: 0, stays: 0 };
  for (const [from, cells] of Object.entries(matrix)) {
    if (!known.has(from)) continue;
    for (const [to, count] of Object.entries(cells)) sums[wayOf(scale, from, to)] += count;
  }
  return { up: sums.up, down: sums.down, same: sums.stays };
}
