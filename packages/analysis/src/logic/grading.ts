/** Grading as terms: which criteria hold, and what level follows on each scale. */
import type { Criterion, Level, Policy, Scale } from "@jiefen/policy";
import { type Reading, type Truth, truthOf } from "./condition.ts";
import type { Script } from "./script.ts";
import { atMost, ite, number, or, sum, type Term } from "./term.ts";

export interface GradedCase {
  /** By criterion; one that needs a parameter nobody gave is left out. */
  readonly criteria: ReadonlyMap<string, Truth>;
  /** By scale: the rank of the sure level. */
  readonly ranks: ReadonlyMap<string, Term>;
}

/** `rankOf` says what rank a level has where two policies are compared; its own, unless said. */
export function gradedCase(
  script: Script,
  policy: Policy,
  reading: Reading,
  rankOf = (_: Scale, level: Level): number => level.rank,
): GradedCase {
  const criteria = new Map<string, Truth>();
  for (const { id, conditions, undeclared } of policy.criteria) {
    if (undeclared.length > 0) continue;
    const { sure, possible } = truthOf(conditions, reading);
    criteria.set(id, { sure: script.define("Bool", sure, `${id} holds`), possible: script.define("Bool", possible, `${id} may hold`) });
  }
  const ranks = new Map(
    policy.scales.map((scale) => [
      scale.id,
      script.define(
        "Int",
        rankTerm(scale, policy, criteria, (level) => rankOf(scale, level)),
        `rank on ${scale.id}`,
      ),
    ]),
  );
  return { criteria, ranks };
}

/** From the lowest level up: the highest reached counts, and the initial one at least. */
function rankTerm(scale: Scale, policy: Policy, criteria: ReadonlyMap<string, Truth>, rankOf: (level: Level) => number): Term {
  const initial = scale.levels.find(({ id }) => id === scale.initial) ?? scale.levels[0];
  if (!initial) return "0";
  const own = policy.criteria.filter(({ event }) => event.params.scale === scale.id);
  const points = sum(["0.0", ...own.map((criterion) => pointsOf(criterion, criteria))], "Real");
  return scale.levels
    .filter(({ rank }) => rank > initial.rank)
    .reduce(
      (below, level) => {
        const reached =
          scale.method === "points"
            ? level.from === undefined
              ? "false"
              : atMost(number(level.from, "Real"), points)
            : or(
                own
                  .filter(({ event }) => event.type === "level" && event.params.level === level.id)
                  .map(({ id }) => criteria.get(id)?.sure ?? "false"),
              );
        return ite(reached, number(rankOf(level), "Int"), below);
      },
      number(rankOf(initial), "Int"),
    );
}

function pointsOf({ id, event }: Criterion, criteria: ReadonlyMap<string, Truth>): Term {
  return event.type === "points" ? ite(criteria.get(id)?.sure ?? "false", number(event.params.points, "Real"), "0.0") : "0.0";
}
