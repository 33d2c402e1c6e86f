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

/** One division within the one looked at, or that one by itself, without those within it. */
export interface DivisionPart {
  readonly code: string;
  /** Codes of divisions within it that are parts of their own. */
  readonly without: readonly string[];
}

/** The same with what is the part's own, and what it holds, told anew. */
export function inDivision<One extends Placed>(tallies: readonly One[], { code, without }: DivisionPart): readonly One[] {
  const lies = (place: string) => liesWithin(place, code) && !without.some((other) => liesWithin(place, other));
  return tallies.map((tally) => ({ ...tally, own: lies(tally.origin), held: lies(tally.holder) }));
}

export function ofDivision(policy: Policy, figure: Figure, part: DivisionPart, tallies: readonly Placed[], later = tallies): FigureValue {
  const inside = inDivision(tallies, part);
  return figureValue(policy, figure, inside, later === tallies ? inside : inDivision(later, part));
}
