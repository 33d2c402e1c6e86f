/** Rows of a table, the short ones side by side. */
import type { FilledRow } from "./filled.ts";

/** Two in a row at most. */
export function pairsOf(rows: readonly FilledRow[]): readonly (readonly FilledRow[])[] {
  const pairs: FilledRow[][] = [];
  for (const row of rows) {
    const last = pairs.at(-1);
    if (row.half && last?.length === 1 && last[0]?.half) last.push(row);
    else pairs.push([row]);
  }
  return pairs;
}
