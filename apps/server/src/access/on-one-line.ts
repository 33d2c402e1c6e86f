/** Whose people may be named on whose cases. */
import { liesWithin } from "@jiefen/policy";

/** One division lies within the other: a county names people of its townships on its cases, and a township those above it. */
export function isOnOneLine(one: string, other: string): boolean {
  return liesWithin(one, other) || liesWithin(other, one);
}
