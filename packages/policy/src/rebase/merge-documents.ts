/** The three-way merge of all documents of a layer. */
import { isSameJson } from "../document/json.ts";
import { documentKinds, findKind } from "../document/kind.ts";
import { findAt, type Segments, segmentsOf } from "../document/pointer.ts";
import { noPlace, setAt } from "../document/set-at.ts";
import type { EffectivePolicy } from "../overlay/effective-policy.ts";
import { type Choice, type Choose, type Conflict, keepOurs } from "./conflict.ts";
import { mergeDocument } from "./merge.ts";

export type Documents = EffectivePolicy["documents"];

/** The effective documents before the two parted, and what each has made of them. */
export interface Parted {
  readonly was: Documents;
  readonly theirs: Documents;
  readonly ours: Documents;
}

export interface MergedDocuments {
  /** Released ones alone: what is always current is no matter of releases, and `layer.json` is each layer's own. */
  readonly documents: Documents;
  readonly conflicts: readonly Conflict[];
}

const english = "schemas/i18n/en.json";

/** English comes last: it follows what was chosen for the Chinese. */
export function mergeDocuments(parted: Parted, choose: Choose = keepOurs): MergedDocuments {
  const paths = [...new Set(Object.values(parted).flatMap((side) => Object.keys(side)))].filter(isMerged).sort();
  const merged: [string, unknown][] = [];
  const conflicts: Conflict[] = [];
  for (const path of [...paths.filter((one) => one !== english), ...paths.filter((one) => one === english)]) {
    const found = mergeOne(parted, path, path === english ? translating(parted, Object.fromEntries(merged), choose) : choose);
    if (found.document !== undefined) merged.push([path, found.document]);
    conflicts.push(...found.conflicts.filter((one) => path !== english || followed(parted, Object.fromEntries(merged), one) === undefined));
  }
  return { documents: Object.fromEntries(merged), conflicts };
}

/** The documents with another value at one place; `undefined` leaves nothing there. What has no such place stays as it is. */
export function withValue(documents: Documents, path: string, place: Segments, value: unknown): Documents {
  const now = setAt(documents[path], place, value);
  if (now === noPlace) return documents;
  const others = Object.entries(documents).filter(([name]) => name !== path);
  return Object.fromEntries(now === undefined ? others : [...others, [path, now]]);
}

/** Whether documents at a path are laid over one another and released. */
export function isMerged(path: string): boolean {
  const kind = findKind(path)?.kind;
  return kind !== undefined && documentKinds[kind].layering === "overlaid" && documentKinds[kind].validity === "released";
}

function mergeOne({ was, theirs, ours }: Parted, path: string, choose: Choose) {
  const kind = findKind(path)?.kind;
  if (kind === undefined) throw new Error(`No document stands at ${path}`);
  return mergeDocument(documentKinds[kind], path, { was: was[path], theirs: theirs[path], ours: ours[path] }, choose);
}

function translating(parted: Parted, merged: Documents, choose: Choose): Choose {
  return (conflict) => followed(parted, merged, conflict) ?? choose(conflict);
}

/** What the Chinese that an English text translates was taken from; undefined where that does not tell. */
function followed(parted: Parted, merged: Documents, { place: [path = "", pointer = ""] }: Conflict): Choice | undefined {
  const chinese = (documents: Documents) => findAt(documents[path], segmentsOf(pointer));
  const now = chinese(merged);
  const [theirs, ours] = [isSameJson(now, chinese(parted.theirs)), isSameJson(now, chinese(parted.ours))];
  if (now === undefined) return { value: undefined };
  return theirs === ours ? undefined : theirs ? "theirs" : "ours";
}
