/** Whether one schedule follows more closely than another. */
import type { Schedule } from "../document/revisit.ts";

const shiftOrder = ["previous", "keep", "next"] as const;

/** What makes a schedule one that does not follow as closely as another. `at`: the n-th visit and the day on which it is due at the latest. */
export type Laxer =
  | { readonly why: "count" | "shift" }
  | { readonly why: "every" | "gap"; readonly days: number }
  | { readonly why: "fewer"; readonly visits: number }
  | { readonly why: "later"; readonly visit: number; readonly day: number };

/** The n-th visit is made no later by the new schedule, no visit is dropped, and its longest gap (the repeating one included) is no longer.
 * Both are orders, so that a layer below one that is sooner is sooner, too. */
export function isSooner(before: Schedule, after: Schedule): boolean {
  return findLaxer(before, after) === undefined;
}

/** The first reason why the new schedule is not at least as close; undefined if it is. */
export function findLaxer(before: Schedule, after: Schedule): Laxer | undefined {
  if ((before.count ?? "calendar") === "calendar" && after.count === "working") return { why: "count" };
  if (shiftOrder.indexOf(after.shift ?? "keep") > shiftOrder.indexOf(before.shift ?? "keep")) return { why: "shift" };
  // Beyond the listed days both go on by `every`, and the longer of the two falls behind in the end.
  if (before.every !== undefined && (after.every === undefined || after.every > before.every)) return { why: "every", days: before.every };
  const listed = Math.max(before.days.length, after.days.length) + 1;
  const old = visits(before, listed);
  const now = visits(after, listed);
  if (now.length < old.length) return { why: "fewer", visits: old.length };
  const late = old.findIndex((day, index) => (now[index] ?? 0) > day);
  if (late >= 0) return { why: "later", visit: late + 1, day: old[late] ?? 0 };
  return longestGap(after) > longestGap(before) ? { why: "gap", days: longestGap(before) } : undefined;
}

/** The days of the first so many visits; fewer if the schedule ends, as many as are listed if those are more. */
function visits({ days, every }: Schedule, count: number): readonly number[] {
  const all = [...days];
  while (every !== undefined && all.length < count) all.push((all.at(-1) ?? 0) + every);
  return all;
}

/** The longest wait between two visits, or for the first one. */
function longestGap({ days, every }: Schedule): number {
  return Math.max(every ?? 0, ...days.map((day, index) => day - (days[index - 1] ?? 0)));
}
