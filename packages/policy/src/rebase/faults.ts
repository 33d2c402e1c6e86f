/** What is wrong with a layer laid over what lies above it now, at the places this layer wrote. */
import { changesBetween } from "../contract/changes.ts";
import { type DocumentSpecification, documentKinds, findKind } from "../document/kind.ts";
import { findAt, isPrefixPattern, type Segments, segmentsOf } from "../document/pointer.ts";
import { isEntry } from "../overlay/lay.ts";
import type { Issue } from "../policy/issue.ts";
import type { Conflict } from "./conflict.ts";
import type { Documents, Parted } from "./merge-documents.ts";

interface Found {
  readonly layer: string;
  /** Breaches of contracts, and whatever else is wrong with it. */
  readonly breaches: readonly Issue[];
  readonly errors: readonly Issue[];
}

/** `documents` are those that are at fault, `inherited` those they are laid over. */
interface Sides extends Omit<Parted, "ours"> {
  readonly inherited: Documents | undefined;
  readonly documents: Documents;
}

/** One for each place this layer wrote, the gravest fault of it; what is wrong elsewhere is no matter of this layer. */
export function faultsOf({ was, theirs, inherited = {}, documents }: Sides, { layer, breaches, errors }: Found): readonly Conflict[] {
  const found = new Map<string, Conflict>();
  const add = (why: "breach" | "unsound") => (issue: Issue) => {
    const at = writtenAt(inherited, documents, layer, issue);
    const key = at && [at.path, ...at.place].join("\n");
    if (at === undefined || key === undefined || found.has(key)) return;
    const { path, place } = at;
    const value = (side: Documents) => findAt(side[path], place);
    found.set(key, { path, place, why, was: value(was), theirs: value(theirs), ours: value(documents), issue });
  };
  breaches.forEach(add("breach"));
  errors.forEach(add("unsound"));
  return [...found.values()];
}

/** The place this layer wrote in which an issue is, or else one inside of what the issue is about. */
function writtenAt(inherited: Documents, documents: Documents, layer: string, { file, pointer }: Issue) {
  const [folder = "", of = "", ...rest] = file.split("/");
  const path = [folder, ...rest].join("/");
  const kind = findKind(path)?.kind;
  if (of !== layer || kind === undefined) return undefined;
  const specification = documentKinds[kind];
  const at = segmentsOf(pointer);
  const places = changesBetween(specification, [], inherited[path], documents[path]).map(({ place }) => place);
  const written = places.find((one) => isPrefixPattern(one, at));
  const place = written ? entryWithin(specification, written, at) : places.find((one) => isPrefixPattern(at, one));
  return place && { path, place };
}

/** Of something added with all that is in it, the smallest thing with an identity that the issue is in. */
function entryWithin(specification: DocumentSpecification, written: Segments, at: Segments): Segments {
  const lengths = Array.from({ length: at.length - written.length }, (_, index) => at.length - index);
  const length = lengths.find((one) => isEntry(specification, at.slice(0, one)));
  return length === undefined ? written : at.slice(0, length);
}
