/** A figure parted: by division, type, level, colour, origin or month. */
import { type Figure, type FigureKey, liesWithin, type Policy } from "@jiefen/policy";
import { type FigureValue, figureValue } from "./figure-value.ts";
import type { Tally } from "./tally.ts";

/** By the code of each part; what has none goes under the empty one. */
export function parted(
  policy: Policy,
  figure: Figure,
  key: Exclude<FigureKey, "division">,
  tallies: readonly Tally[],
  later: readonly Tally[] = tallies,
): ReadonlyMap<string, FigureValue> {
  const groups = grouped(tallies, key);
  const laterGroups = later === tallies ? groups : grouped(later, key);
  const codes = new Set([...groups.keys(), ...laterGroups.keys()]);
  return new Map([...codes].map((code) => [code, figureValue(policy, figure, groups.get(code) ?? [], laterGroups.get(code) ?? [])]));
}

function grouped(tallies: readonly Tally[], key: FigureKey): ReadonlyMap<string, readonly Tally[]> {
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const code = tally.parts[key] ?? "";
    const group = groups.get(code) ?? [];
    group.push(tally);
    groups.set(code, group);
  }
  return groups;
}

/** Where a case was taken in, and where it is held. */
export interface Placed extends Tally {
  readonly origin: string;
  readonly holder: string;
}

/** The figure of one division within the one looked at: what is its own, and what it holds, is told anew. */
export function ofDivision(policy: Policy, figure: Figure, division: string, tallies: readonly Placed[], later = tallies): FigureValue {
  const within = (all: readonly Placed[]) =>
    all.map((tally): Tally => ({ ...tally, own: liesWithin(tally.origin, division), held: liesWithin(tally.holder, division) }));
  const inside = within(tallies);
  return figureValue(policy, figure, inside, later === tallies ? inside : within(later));
}
