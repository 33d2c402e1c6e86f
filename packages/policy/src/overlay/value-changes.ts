/** What makes one effective document into another, value by value: the smallest set of values written, taken away and given back. */
import { isObject, isSameJson } from "../document/json.ts";
import { type DocumentSpecification, documentKinds, findKind } from "../document/kind.ts";
import { findAt, pointerOf, type Segments } from "../document/pointer.ts";
import { isAtom } from "./lay.ts";

/** One value set, or (without `value`) given back: to the layer above, or away where this layer had added it. */
export interface ValueChange {
  /** Path of the document, without layer. */
  readonly path: string;
  /** JSON pointer into the document. */
  readonly pointer: string;
  readonly value?: unknown;
}

/** Atoms and lists are written whole, and so is what is around something that the layer above has and `after` has no longer: a change without a
 * value would only give it back. `above` is the document of the layer above, if it has one. Nothing for a path of no known kind. */
export function valueChanges(path: string, before: unknown, after: unknown, above: unknown): readonly ValueChange[] {
  const kind = findKind(path)?.kind;
  return kind === undefined ? [] : changesAt({ path, specification: documentKinds[kind], above }, before, after, []);
}

interface Walk {
  readonly path: string;
  readonly specification: DocumentSpecification;
  readonly above: unknown;
}

function changesAt(walk: Walk, before: unknown, after: unknown, place: Segments): readonly ValueChange[] {
  if (isSameJson(before, after)) return [];
  const { path, specification, above } = walk;
  const inherited = findAt(above, place);
  const pointer = pointerOf(place);
  const whole: ValueChange = after === undefined || isSameJson(after, inherited) ? { path, pointer } : { path, pointer, value: after };
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
