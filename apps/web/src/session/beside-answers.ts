/** What a draft keeps beside its answers, under names that no fact has. */
import type { Facts } from "@jiefen/policy";

const mark = "@";

/** The day on which what is recorded happened. */
export const keptDay = `${mark}on`;

/** The intake that waits on this device, instead of which this one is written. */
export const keptInstead = `${mark}instead`;

/** The answers alone. */
export function answersIn(draft: Facts): Facts {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => !name.startsWith(mark)));
}
