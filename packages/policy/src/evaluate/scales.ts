/** Levels from the outcomes of criteria: the highest that holds, or points added up. */
import type { Outcome, ScaleDecision } from "../policy/decision.ts";
import type { Criterion, Level, Scale } from "../policy/policy.ts";

/** What one criterion adds to its scale. */
export interface Graded {
  readonly criterion: Criterion;
  readonly outcome: Outcome;
  /** Answers to the form could still make it hold. */
  readonly reachable: boolean;
}

/** A level on a scale, and how far it could still rise. */
export type Placed = Pick<ScaleDecision, "level" | "possible" | "points" | "because"> & {
  /** Criteria that answers could still make hold with the effect of a higher level, each with the highest level it could lead to. */
  readonly raising: readonly { readonly criterion: Criterion; readonly level: Level }[];
};

type Method = (scale: Scale, graded: readonly Graded[]) => Placed;

const methods: Readonly<Record<Scale["method"], Method>> = {
  highest(scale, graded) {
    const levels = graded.map((one) => ({ ...one, level: levelOf(scale, one.criterion) ?? initialOf(scale) }));
    const initial = initialOf(scale);
    const level = highest([initial, ...levels.filter((one) => one.outcome === "yes").map((one) => one.level)]);
    const possible = highest([initial, ...levels.filter((one) => one.outcome !== "no").map((one) => one.level)]);
    return {
      level: level.id,
      possible: possible.id,
      because: levels.filter((one) => one.outcome === "yes" && one.level.rank === level.rank).map((one) => one.criterion.id),
      raising: levels
        .filter((one) => one.outcome === "unknown" && one.reachable && one.level.rank > level.rank)
        .map((one) => ({ criterion: one.criterion, level: one.level })),
    };
  },
  points(scale, graded) {
    const pointsOf = (filter: (one: Graded) => boolean) => graded.filter(filter).reduce((sum, one) => sum + points(one.criterion), 0);
    const sure = pointsOf((one) => one.outcome === "yes");
    const level = levelAt(scale, sure);
    const reachable = (one: Graded) => one.outcome === "unknown" && one.reachable && points(one.criterion) > 0;
    const attainable = levelAt(scale, sure + pointsOf(reachable));
    const possible = pointsOf((one) => one.outcome !== "no");
    return {
      level: level.id,
      possible: levelAt(scale, possible).id,
      points: { sure, possible },
      because: graded.filter((one) => one.outcome === "yes" && points(one.criterion) > 0).map((one) => one.criterion.id),
      raising: attainable.rank > level.rank ? graded.filter(reachable).map((one) => ({ criterion: one.criterion, level: attainable })) : [],
    };
  },
};

/** Places a dispute on one scale; `graded` are the criteria of that scale, undeclared ones left out. */
export function place(scale: Scale, graded: readonly Graded[]): Placed {
  return methods[scale.method](scale, graded);
}

/** The level a criterion asks for; undefined where it gives points. */
export function levelOf(scale: Scale, criterion: Criterion): Level | undefined {
  const { event } = criterion;
  return event.type === "level" ? scale.levels.find((level) => level.id === event.params.level) : undefined;
}

export function points(criterion: Criterion): number {
  return criterion.event.type === "points" ? criterion.event.params.points : 0;
}

function initialOf(scale: Scale): Level {
  const level = scale.levels.find(({ id }) => id === scale.initial) ?? scale.levels[0];
  if (!level) throw new Error(`A valid scale has levels, but \`${scale.id}\` has none.`);
  return level;
}

function levelAt(scale: Scale, sum: number): Level {
  return highest([initialOf(scale), ...scale.levels.filter((level) => level.from !== undefined && level.from <= sum)]);
}

function highest(levels: readonly [Level, ...Level[]]): Level {
  return levels.reduce((a, b) => (b.rank > a.rank ? b : a));
}
