/** A three-way merge of one document: what changed above since comes in, what this layer changed stays, where both did somebody has to choose. */
import { isObject, isSameJson, own } from "../document/json.ts";
import type { DocumentSpecification } from "../document/kind.ts";
import type { Segments } from "../document/pointer.ts";
import { isAtom, isEntry } from "../overlay/lay.ts";
import { type Choose, type Conflict, type ConflictReason, chosenValue, keepOurs } from "./conflict.ts";

/** What a place was before the two parted, and what each made of it; undefined where nothing is. */
export interface Versions {
  readonly was: unknown;
  readonly theirs: unknown;
  readonly ours: unknown;
}

export interface Merged {
  /** Undefined where no document is left. */
  readonly document: unknown;
  readonly conflicts: readonly Conflict[];
}

/** Atoms, lists and what has an identity on one side alone are chosen whole. */
export function mergeDocument(specification: DocumentSpecification, path: string, versions: Versions, choose: Choose = keepOurs): Merged {
  const conflicts: Conflict[] = [];
  const document = mergeAt({ specification, path, choose, conflicts }, versions, []);
  return { document, conflicts };
}

interface Merging {
  readonly specification: DocumentSpecification;
  readonly path: string;
  readonly choose: Choose;
  /** Written to. */
  readonly conflicts: Conflict[];
}

function mergeAt(merging: Merging, versions: Versions, place: Segments): unknown {
  const { was, theirs, ours } = versions;
  if (isSameJson(theirs, ours) || isSameJson(was, ours)) return theirs;
  if (isSameJson(was, theirs)) return ours;
  const why = hindrance(merging.specification, versions, place);
  if (why !== undefined) return chosen(merging, versions, place, why);
  if (!isRetiredAbove(merging.specification, versions, place)) return mergeInside(merging, versions, place);
  const mended = mergeInside({ ...merging, choose: keepOurs, conflicts: [] }, versions, place);
  return isSameJson(mended, theirs) ? theirs : chosen(merging, { ...versions, ours: mended }, place, "retiredAbove");
}

function mergeInside(merging: Merging, { was, theirs, ours }: Versions, place: Segments): unknown {
  const sides = [theirs, ours, was].map((side) => (isObject(side) ? side : {}));
  const keys = new Set(sides.flatMap((side) => Object.keys(side)));
  const [above = {}, here = {}, before = {}] = sides;
  const merged = [...keys].flatMap((key): [string, unknown][] => {
    const value = mergeAt(merging, { was: own(before, key), theirs: own(above, key), ours: own(here, key) }, [...place, key]);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(merged);
}

/** Why the two cannot be merged inside; undefined where they can. */
function hindrance(specification: DocumentSpecification, { was, theirs, ours }: Versions, place: Segments): ConflictReason | undefined {
  if (theirs === undefined) return "removedAbove";
  if (ours === undefined) return "removedHere";
  const groups = [was, theirs, ours].every((side) => side === undefined || isObject(side)) && !isAtom(specification, place);
  if (was === undefined && isEntry(specification, place)) return "addedTwice";
  return groups ? undefined : "both";
}

function isRetiredAbove(specification: DocumentSpecification, { was, theirs, ours }: Versions, place: Segments): boolean {
  const isRetired = (side: unknown) => isObject(side) && own(side, "retired") === true;
  return isEntry(specification, place) && isRetired(theirs) && !isRetired(was) && !isRetired(ours);
}

function chosen({ path, choose, conflicts }: Merging, versions: Versions, place: Segments, why: ConflictReason): unknown {
  const conflict: Conflict = { path, place, why, ...versions };
  conflicts.push(conflict);
  return chosenValue(conflict, choose(conflict));
}
