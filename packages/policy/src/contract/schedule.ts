/** Whether one schedule follows more closely than another. */
import type { Schedule } from "../document/revisit.ts";

const shiftOrder = ["previous", "keep", "next"] as const;

/** Every visit of the old schedule is made no later by the new one, no visit is dropped, and no gap between visits is longer. */
export function isSooner(before: Schedule, after: Schedule): boolean {
  if ((before.count ?? "calendar") === "calendar" && after.count === "working") return false;
  if (shiftOrder.indexOf(after.shift ?? "keep") > shiftOrder.indexOf(before.shift ?? "keep")) return false;
  if (before.every !== undefined && after.every === undefined) return false;
  // Beyond the listed days both go on by `every`; two more visits of each show whether they drift apart.
  const listed = Math.max(before.days.length, after.days.length) + 2;
  const old = visits(before, listed);
  const now = visits(after, listed);
  if (now.length < old.length || old.some((day, index) => (now[index] ?? Number.POSITIVE_INFINITY) > day)) return false;
  if (before.every !== undefined && after.every !== undefined && after.every > before.every) return false;
  const end = before.every === undefined ? (old.at(-1) ?? 0) : Number.POSITIVE_INFINITY;
  return longestGap(now, end) <= longestGap(old, end);
}

/** The days of the first so many visits; fewer if the schedule ends. */
function visits({ days, every }: Schedule, count: number): readonly number[] {
  const all = [...days];
  while (every !== undefined && all.length < count) all.push((all.at(-1) ?? 0) + every);
  return all;
}

/** Among gaps that begin before the end. */
function longestGap(days: readonly number[], end: number): number {
  return days.reduce((longest, day, index) => {
    const start = index === 0 ? 0 : (days[index - 1] ?? 0);
    return start < end ? Math.max(longest, day - start) : longest;
  }, 0);
}
