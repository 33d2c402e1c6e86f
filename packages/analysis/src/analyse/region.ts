/** Regions of facts: products of cells, neighbours joined into one. */
import type { SweptCase } from "../sweep/columns.ts";
import type { Cell } from "./cells.ts";

/** All of these at once; a fact not named may be anything. */
export type Region = readonly Cell[];

interface Shown {
  readonly region: Region;
  readonly witness: SweptCase;
}

/** Two regions that differ in one fact alone, and there touch, are told as one. */
export function merged(regions: readonly Shown[]): readonly Shown[] {
  for (const [index, one] of regions.entries()) {
    for (const other of regions.slice(index + 1)) {
      const region = joined(one.region, other.region);
      // What has grown may touch what it did not touch before.
      if (region) return merged(regions.flatMap((kept) => (kept === one ? { region, witness: one.witness } : kept === other ? [] : kept)));
    }
  }
  return regions;
}

function joined(one: Region, other: Region): Region | undefined {
  if (one.length !== other.length) return undefined;
  const different = one.flatMap((cell, index) => (same(cell, other[index]) ? [] : [index]));
  const [at] = different;
  if (different.length !== 1 || at === undefined) return undefined;
  const [here, there] = [one[at], other[at]];
  const cell = here && there && touching(here, there);
  return cell && one.map((kept, index) => (index === at ? cell : kept));
}

const same = (one: Cell, other: Cell | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of two stretches that meet, with the number where they meet in one of them: both as one. */
function touching(one: Cell, other: Cell): Cell | undefined {
  if (one.kind !== "stretch" || other.kind !== "stretch" || one.fact !== other.fact) return undefined;
  const [low, high] = one.to?.at !== undefined && one.to.at === other.from?.at ? [one, other] : [other, one];
  if (low.to?.at === undefined || low.to.at !== high.from?.at || !(low.to.within || high.from.within)) return undefined;
  return { fact: one.fact, kind: "stretch", ...(low.from && { from: low.from }), ...(high.to && { to: high.to }) };
}
