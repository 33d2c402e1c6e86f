/** Levels of a scale, compared and reached. */
import type { Level, Policy, Scale } from "@jiefen/policy";

/** By id. INVARIANT: a release names the levels of its own scales only, so an unknown one ranks lowest. */
export function rankOf(scale: Scale, level: string | undefined): number {
  return scale.levels.find(({ id }) => id === level)?.rank ?? Number.NEGATIVE_INFINITY;
}

export function graver(scale: Scale, one: string, other: string | undefined): boolean {
  return rankOf(scale, one) > rankOf(scale, other);
}

/** The next level down; undefined at the lowest. */
export function oneDown(scale: Scale, level: string | undefined): Level | undefined {
  const rank = rankOf(scale, level);
  return scale.levels.findLast((candidate) => candidate.rank < rank);
}

/** The level that these criteria alone give, on top of `base` for scales by points. */
export function levelBy(policy: Policy, scale: Scale, criteria: readonly string[], base: string | undefined): string {
  const events = policy.criteria.filter(({ id }) => criteria.includes(id)).map(({ event }) => event);
  if (scale.method === "highest") {
    const levels = events.flatMap((event) => (event.type === "level" ? [event.params.level] : []));
    return levels.reduce((highest, level) => (graver(scale, level, highest) ? level : highest), scale.initial);
  }
  const start = scale.levels.find(({ id }) => id === base)?.from ?? 0;
  const points = events.reduce((sum, event) => sum + (event.type === "points" ? event.params.points : 0), start);
  return scale.levels.findLast(({ from = 0 }) => from <= points)?.id ?? scale.initial;
}
