/** Days along a line on which the first ones, where visits lie close together, have more room than the later ones. */

/** Where the line may end, in days. */
const ends = [14, 30, 60, 90, 180, 365, 730, 1825, 3650];
const marked = [0, 1, 3, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650];

/** A line with room beyond the last day that has to be on it. */
export function endFor(day: number): number {
  return ends.find((end) => end >= day) ?? 3650;
}

/** From 0 at the start to 1 at the end. */
export function shareOf(day: number, end: number): number {
  return Math.sqrt(Math.min(Math.max(day, 0), end) / end);
}

export function dayAt(share: number, end: number): number {
  return Math.round(Math.min(Math.max(share, 0), 1) ** 2 * end);
}

/** The days that are written along the line. */
export function ticksUntil(end: number): readonly number[] {
  return marked.filter((day) => day <= end);
}
