/** Whether one schedule follows more closely than another. */
import type { Schedule } from "../document/revisit.ts";

const shiftOrder = ["previous", "keep", "next"] as const;

/** The n-th visit is made no later by the new schedule, no visit is dropped, and up to each visit of the old one the longest gap is no longer.
 * Compared visit by visit, so that a layer below one that is sooner is sooner, too. */
export function isSooner(before: Schedule, after: Schedule): boolean {
  if ((before.count ?? "calendar") === "calendar" && after.count === "working") return false;
  if (shiftOrder.indexOf(after.shift ?? "keep") > shiftOrder.indexOf(before.shift ?? "keep")) return false;
  // Beyond the listed days both go on by `every`, and the longer of the two falls behind in the end.
  if (before.every !== undefined && (after.every === undefined || after.every > before.every)) return false;
  const listed = Math.max(before.days.length, after.days.length) + 1;
  const old = visits(before, listed);
  const now = visits(after, listed);
  if (now.length < old.length) return false;
  const oldGaps = longestGaps(old);
  const nowGaps = longestGaps(now);
  return old.every((day, index) => (now[index] ?? 0) <= day && (nowGaps[index] ?? 0) <= (oldGaps[index] ?? 0));
}

/** The days of the first so many visits; fewer if the schedule ends, as many as are listed if those are more. */
function visits({ days, every }: Schedule, count: number): readonly number[] {
  const all = [...days];
  while (every !== undefined && all.length < count) all.push((all.at(-1) ?? 0) + every);
  return all;
}

/** By visit: the longest gap up to it, the wait for the first included. */
function longestGaps(days: readonly number[]): readonly number[] {
  let longest = 0;
  return days.map((day, index) => {
    longest = Math.max(longest, day - (days[index - 1] ?? 0));
    return longest;
  });
}
