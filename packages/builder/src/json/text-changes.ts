/** A document as text, and a text as the smallest set of changes that make the document what it says. */
import {
  type DocumentSpecification,
  diffOverlay,
  documentKinds,
  findAt,
  findKind,
  isAtom,
  isObject,
  isSameJson,
  pointerOf,
  type Segments,
} from "@jiefen/policy";
import type { DraftChange, Drafted } from "../draft/drafted.ts";

/** Indented as the files are, so that lines can be compared. */
export function textOf(document: unknown): string {
  return document === undefined ? "" : JSON.stringify(document, undefined, 2);
}

/** What the layer itself writes in its file; undefined where it writes none. */
export function ownPart({ policy, above }: Drafted, path: string): unknown {
  const document = policy.documents[path];
  if (above === undefined) return document;
  const patch = diffOverlay(path, above.documents[path], document);
  return isObject(patch) && Object.keys(patch).length === 0 ? undefined : patch;
}

/** `before` is the draft as it is saved; `after` the whole document. Atoms and lists are written whole, and so is what is around something the layer
 * above has and the text has no longer: a change without a value would only give it back. */
export function changesTo(before: Drafted, path: string, after: unknown): readonly DraftChange[] {
  const kind = findKind(path)?.kind;
  if (kind === undefined) return [];
  const walk: Walk = { path, specification: documentKinds[kind], above: before.above?.documents[path] };
  return changesAt(walk, before.policy.documents[path], after, []);
}

interface Walk {
  readonly path: string;
  readonly specification: DocumentSpecification;
  readonly above: unknown;
}

function changesAt(walk: Walk, before: unknown, after: unknown, place: Segments): readonly DraftChange[] {
  if (isSameJson(before, after)) return [];
  const { path, specification, above } = walk;
  const inherited = findAt(above, place);
  const pointer = pointerOf(place);
  const whole: DraftChange = after !== undefined && isSameJson(after, inherited) ? { path, pointer } : { path, pointer, value: after };
  if (!isObject(before) || !isObject(after) || isAtom(specification, place)) return [whole];
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const kept = gone.some((name) => findAt(inherited, [name]) !== undefined);
  if (kept || Object.keys(after).length === 0) return [whole];
  return [
    ...gone.map((name) => ({ path, pointer: pointerOf([...place, name]) })),
    ...Object.entries(after).flatMap(([name, value]) =>
      changesAt(walk, Object.hasOwn(before, name) ? before[name] : undefined, value, [...place, name]),
    ),
  ];
}
