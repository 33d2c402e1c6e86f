/** Decides many cases at once: what `evaluate` says of each, criterion by criterion and level by level. */
import type { Criterion, Level, Policy, Scale } from "@jiefen/policy";
import { type Bitmap, complement, eachIn, emptyBitmap, fullBitmap, intersection, put, unionOf, without } from "./bitmap.ts";
import { type Columns, fits } from "./columns.ts";
import { judgeMany, type Memory } from "./judge-many.ts";
import type { Judged } from "./scan.ts";

export interface SweptScale {
  readonly scale: string;
  /** By level: the cases whose sure level it is. Every case is in exactly one. */
  readonly level: Readonly<Record<string, Bitmap>>;
  /** By level: the cases whose highest level still possible it is. Every case is in exactly one. */
  readonly possible: Readonly<Record<string, Bitmap>>;
}

export interface Swept {
  readonly cases: number;
  /** In the policy's order. */
  readonly scales: readonly SweptScale[];
  /** By criterion; one that needs a parameter nobody gave is possible everywhere and counts for no level. */
  readonly criteria: Readonly<Record<string, Judged>>;
}

/** Sweeps policies over the same cases, one after another; remembers what the last one asked. Throws a RangeError for a policy that reads facts
 * otherwise than the columns were read (see `fits`). */
export type Sweep = (policy: Policy) => Swept;

export function createSweep(columns: Columns): Sweep {
  let before: Memory = new Map();
  return (policy) => {
    if (!fits(policy, columns)) throw new RangeError("These columns were read for a policy that reads facts otherwise.");
    const now: Memory = new Map();
    const criteria = Object.fromEntries(
      policy.criteria.map(({ id, conditions, undeclared }) => [
        id,
        undeclared.length > 0 ? open(columns.cases) : judgeMany(columns, policy, conditions, before, now),
      ]),
    );
    before = now;
    return { cases: columns.cases, scales: policy.scales.map((scale) => place(scale, policy, criteria, columns.cases)), criteria };
  };
}

const open = (cases: number): Judged => ({ sure: emptyBitmap(cases), possible: fullBitmap(cases) });

function place(scale: Scale, policy: Policy, criteria: Readonly<Record<string, Judged>>, cases: number): SweptScale {
  const own = policy.criteria.filter(({ event, undeclared }) => event.params.scale === scale.id && undeclared.length === 0);
  const levels = (side: "sure" | "possible") => {
    const graded = own.flatMap((criterion) => {
      const judged = criteria[criterion.id];
      return judged ? [{ criterion, holds: judged[side] }] : [];
    });
    return apart(scale, scale.method === "points" ? byPoints(graded, cases) : byHighest(graded, cases), cases);
  };
  return { scale: scale.id, level: levels("sure"), possible: levels("possible") };
}

interface Graded {
  readonly criterion: Criterion;
  readonly holds: Bitmap;
}

/** The cases that reach a level, those that reach a higher one among them or not. */
type Reaching = (level: Level) => Bitmap;

function byHighest(graded: readonly Graded[], cases: number): Reaching {
  return (level) =>
    unionOf(
      graded.flatMap(({ criterion: { event }, holds }) => (event.type === "level" && event.params.level === level.id ? [holds] : [])),
      cases,
    );
}

function byPoints(graded: readonly Graded[], cases: number): Reaching {
  const sums = new Float64Array(cases);
  for (const { criterion, holds } of graded) {
    if (criterion.event.type !== "points") continue;
    const { points } = criterion.event.params;
    eachIn(holds, (position) => {
      sums[position] = (sums[position] ?? 0) + points;
    });
  }
  return ({ from }) => (from === undefined ? emptyBitmap(cases) : atLeast(sums, from));
}

function atLeast(sums: Float64Array, from: number): Bitmap {
  const bitmap = emptyBitmap(sums.length);
  for (let position = 0; position < sums.length; position++) {
    if ((sums[position] ?? 0) >= from) put(bitmap, position);
  }
  return bitmap;
}

/** Each case at the highest level it reaches, and at the initial one at least. */
function apart(scale: Scale, reaching: Reaching, cases: number): Readonly<Record<string, Bitmap>> {
  const initial = scale.levels.find(({ id }) => id === scale.initial) ?? scale.levels[0];
  let left: Bitmap | undefined;
  const levels = scale.levels.toReversed().map((level) => {
    if (level.id !== initial?.id && level.rank < (initial?.rank ?? 0)) return [level.id, emptyBitmap(cases)] as const;
    if (level.id === initial?.id) {
      const rest = left ?? fullBitmap(cases);
      left = emptyBitmap(cases);
      return [level.id, rest] as const;
    }
    const reached = reaching(level);
    const here = left ? intersection([left, reached], cases) : reached;
    left = left ? without(left, reached) : complement(reached, cases);
    return [level.id, here] as const;
  });
  return Object.fromEntries(levels);
}
