/** What if: the smallest change of facts that would place a case otherwise. */
import { type Criterion, evaluate, type Facts, type LocalDate, type Policy, type Scale } from "@jiefen/policy";
import { has } from "../sweep/bitmap.ts";
import { buildColumns, type SweptCase } from "../sweep/columns.ts";
import { createSweep } from "../sweep/sweep.ts";
import { type Change, candidates } from "./candidates.ts";

export interface WhatIf {
  /** The level that would follow. */
  readonly to: string;
  /** All of them together. */
  readonly changes: readonly Change[];
}

export interface WhatIfs {
  /** Absent where no change of so few answers leads higher, or lower. */
  readonly higher?: WhatIf;
  readonly lower?: WhatIf;
}

/** So many answers are changed at once at most, and so many ways tried. */
const deepest = 3;
const widest = 20_000;

/** On one scale, the first by default. No smaller change of answers to single questions leads there, at the values that comparisons tell apart.
 * Throws a RangeError for a type that the policy does not have, or if `today` is no date. */
export async function whatIf(policy: Policy, one: SweptCase, today: LocalDate, scaleId = policy.scales[0]?.id): Promise<WhatIfs> {
  const scale = policy.scales.find(({ id }) => id === scaleId);
  if (!scale) return {};
  const decision = await evaluate(policy, one.type, one.facts, today);
  const level = decision.scales.find((placed) => placed.scale === scale.id)?.level;
  const rank = rankOf(scale, level);
  const own = policy.criteria.filter(({ event }) => event.params.scale === scale.id);
  const above = own.filter((criterion) => decision.criteria[criterion.id]?.outcome !== "yes" && couldRaise(scale, criterion, rank));
  const holding = own.filter(({ id }) => decision.criteria[id]?.outcome === "yes");
  const search = (groups: readonly (readonly string[])[], wanted: (rank: number) => boolean) =>
    smallest(policy, scale, one, today, groups, wanted);
  const higher = search(scale.method === "points" ? [own.map(({ id }) => id)] : above.map(({ id }) => [id]), (other) => other > rank);
  const lower = search([holding.map(({ id }) => id)], (other) => other < rank);
  return { ...(higher && { higher }), ...(lower && { lower }) };
}

function smallest(
  policy: Policy,
  scale: Scale,
  one: SweptCase,
  today: LocalDate,
  groups: readonly (readonly string[])[],
  wanted: (rank: number) => boolean,
): WhatIf | undefined {
  const changes = groups.map((group) => candidates(policy, one, group, today));
  for (let size = 1; size <= deepest; size++) {
    const ways = distinct(changes.flatMap((some) => combinations(some, size))).slice(0, widest);
    const levels = levelsOf(
      policy,
      scale,
      ways.map((way) => ({ type: one.type, facts: changed(one.facts, way) })),
      today,
    );
    const at = levels.findIndex((level) => wanted(rankOf(scale, level)));
    const [found, to] = [ways[at], levels[at]];
    if (found && to !== undefined) return { to, changes: found };
  }
  return undefined;
}

const changed = (facts: Facts, changes: readonly Change[]): Facts => ({
  ...facts,
  ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])),
});

/** Of different facts each. */
function combinations(changes: readonly Change[], size: number): readonly (readonly Change[])[] {
  if (size === 1) return changes.map((change) => [change]);
  const found: (readonly Change[])[] = [];
  for (const [index, change] of changes.entries()) {
    for (const rest of combinations(
      changes.slice(index + 1).filter(({ fact }) => fact !== change.fact),
      size - 1,
    )) {
      found.push([change, ...rest]);
      if (found.length >= widest) return found;
    }
  }
  return found;
}

function distinct(ways: readonly (readonly Change[])[]): readonly (readonly Change[])[] {
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}

function levelsOf(policy: Policy, scale: Scale, cases: readonly SweptCase[], today: LocalDate): readonly string[] {
  const builder = buildColumns(policy, today);
  for (const one of cases) builder.add(one);
  const swept = createSweep(builder.finish())(policy).scales.find((placed) => placed.scale === scale.id);
  return cases.map((_, position) => Object.entries(swept?.level ?? {}).find(([, bitmap]) => has(bitmap, position))?.[0] ?? scale.initial);
}

const rankOf = ({ levels }: Scale, level: string | undefined): number => levels.find(({ id }) => id === level)?.rank ?? Number.NaN;

function couldRaise(scale: Scale, { event }: Criterion, rank: number): boolean {
  return event.type === "points" ? event.params.points > 0 : rankOf(scale, event.params.level) > rank;
}
