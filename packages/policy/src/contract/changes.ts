/** What a layer changes: the differences between what lies above it and what it leaves, at the places contracts speak of. */
import { isObject, isSameJson, own } from "../document/json.ts";
import type { DocumentSpecification } from "../document/kind.ts";
import { isPrefixPattern, type Segments } from "../document/pointer.ts";
import { isAtom, isEntry } from "../overlay/lay.ts";

export interface Change {
  readonly place: Segments;
  readonly what: "added" | "removed" | "changed";
  /** The place is one of an entry: something with an identity. */
  readonly entry: boolean;
  readonly before: unknown;
  readonly after: unknown;
}

/** Arrays and atoms are compared whole, save where a pattern reaches into an atom. A document not there is undefined. */
export function changesBetween(
  specification: DocumentSpecification,
  patterns: readonly Segments[],
  above: unknown,
  below: unknown,
): readonly Change[] {
  const documentIsEntry = isEntry(specification, []);
  return changesAt(specification, patterns, documentIsEntry ? above : (above ?? {}), documentIsEntry ? below : (below ?? {}), []);
}

function changesAt(
  specification: DocumentSpecification,
  patterns: readonly Segments[],
  before: unknown,
  after: unknown,
  place: Segments,
): readonly Change[] {
  if (isSameJson(before, after)) return [];
  const entry = isEntry(specification, place);
  if (before === undefined) return [{ place, what: "added", entry, before, after }];
  if (after === undefined) return [{ place, what: "removed", entry, before, after }];
  const whole = isAtom(specification, place) && !patterns.some((pattern) => reachesInto(pattern, place));
  if (!isObject(before) || !isObject(after) || whole) return [{ place, what: "changed", entry, before, after }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => changesAt(specification, patterns, own(before, key), own(after, key), [...place, key]));
}

function reachesInto(pattern: Segments, place: Segments): boolean {
  return pattern.length > place.length && isPrefixPattern(pattern.slice(0, place.length), place);
}
