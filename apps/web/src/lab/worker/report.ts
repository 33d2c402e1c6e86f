/** What cases come to under the policy as it is and under the values being tried, in numbers. */
import { type ByLevel, byLevelOf, countOf, countsOf, matrixOf, type Swept } from "@jiefen/analysis";
import type { Hits, Report, Rows, ScaleReport } from "../study/messages.ts";
import type { Values } from "../study/with-values.ts";
import type { Base } from "./other-policy.ts";

/** Stands for the level of a case of which none is recorded. */
export const unrecorded = "";

/** By scale: the cases by the level recorded of each; absent where none is recorded of any. */
export type Recorded = Readonly<Record<string, ByLevel>>;

/** What else the cases are compared with. */
export type Bases = Readonly<Partial<Record<Exclude<Rows, "policy">, Base>>>;

interface Compared {
  readonly reading: number;
  readonly values: Values;
  readonly before: Swept;
  readonly after: Swept;
  readonly bases: Bases;
}

export function reportOf({ reading, values, before, after, bases }: Compared): Report {
  return {
    reading,
    values,
    cases: after.cases,
    scales: after.scales.map(({ scale, level }): ScaleReport => {
      const from = before.scales.find((one) => one.scale === scale)?.level ?? {};
      const others = Object.entries(bases).flatMap(([rows, { levels }]) => {
        const known = levels[scale];
        return known ? [[rows, matrixOf(known, level)] as const] : [];
      });
      return {
        scale,
        before: countsOf(from),
        after: countsOf(level),
        matrix: { policy: matrixOf(from, level), ...Object.fromEntries(others) },
      };
    }),
    before: hitsOf(before),
    after: hitsOf(after),
  };
}

/** `levels[scale][position]`, with `unrecorded` where none is known. */
export function recordedOf(levels: Readonly<Record<string, readonly string[]>>): Recorded {
  return Object.fromEntries(
    Object.entries(levels).flatMap(([scale, each]) => (each.some((level) => level !== unrecorded) ? [[scale, byLevelOf(each)]] : [])),
  );
}

function hitsOf({ criteria }: Swept): Readonly<Record<string, Hits>> {
  return Object.fromEntries(
    Object.entries(criteria).map(([id, { sure, possible }]) => [id, { sure: countOf(sure), possible: countOf(possible) }]),
  );
}
