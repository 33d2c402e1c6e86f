/** The criteria as one expression, gravest level first, for engines that know `a ? b : c` and stop at what decides. */
import type { PlainCondition, PlainCriterion } from "./plain-criteria.ts";

/** By rank, the highest first: what leads to the level. Criteria of the lowest level decide nothing and are left out. */
export function byRank(criteria: readonly PlainCriterion[], lowest: number): readonly (readonly [number, PlainCondition])[] {
  const ranks = [...new Set(criteria.map(({ rank }) => rank))].filter((rank) => rank > lowest).sort((one, other) => other - one);
  return ranks.map((rank) => [rank, { any: criteria.filter((one) => one.rank === rank).map(({ conditions }) => conditions) }]);
}
