/** Whether one schedule follows more closely than another. */
import type { Schedule } from "../document/revisit.ts";

const shiftOrder = ["previous", "keep", "next"] as const;

/** The n-th visit is made no later by the new schedule, no visit is dropped, and its longest gap (the repeating one included) is no longer.
 * Both are orders, so that a layer below one that is sooner is sooner, too. */
export function isSooner(before: Schedule, after: Schedule): boolean {
  if ((before.count ?? "calendar") === "calendar" && after.count === "working") return false;
  if (shiftOrder.indexOf(after.shift ?? "keep") > shiftOrder.indexOf(before.shift ?? "keep")) return false;
  // Beyond the listed days both go on by `every`, and the longer of the two falls behind in the end.
  if (before.every !== undefined && (after.every === undefined || after.every > before.every)) return false;
  const listed = Math.max(before.days.length, after.days.length) + 1;
  const old = visits(before, listed);
  const now = visits(after, listed);
  if (now.length < old.length) return false;
  return old.every((day, index) => (now[index] ?? 0) <= day) && longestGap(after) <= longestGap(before);
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
