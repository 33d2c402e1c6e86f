/** The inverse of overlay: the smallest patch that turns one document into another. */
import { isObject, isSameJson } from "../document/json.ts";
import { type DocumentSpecification, documentKinds, findKind } from "../document/kind.ts";
import type { Segments } from "../document/pointer.ts";
import { isAtom, isEntry, newMarker } from "./lay.ts";

/** A patch such that laying it over `base` gives `target`; `{}` if they are equal. Undefined stands for a document that is not there.
 * `null` in the target is told from a removal only inside atoms and arrays, where alone it occurs.
 * @throws if the path is of no known kind. */
export function diffOverlay(path: string, base: unknown, target: unknown): unknown {
  const known = findKind(path);
  if (known === undefined) throw new Error(`No document stands at ${path}`);
  const specification = documentKinds[known.kind];
  if (specification.layering === "own") return target ?? null;
  return isSameJson(base, target) ? {} : diffAt(specification, base, target, []);
}

function diffAt(specification: DocumentSpecification, base: unknown, target: unknown, place: Segments): unknown {
  if (target === undefined) return null;
  if (base === undefined) return isObject(target) && isEntry(specification, place) ? { [newMarker]: true, ...target } : target;
  if (!isObject(base) || !isObject(target) || isAtom(specification, place)) return target;
  const patch = new Map<string, unknown>();
  for (const key of Object.keys(base)) {
    if (!Object.hasOwn(target, key)) patch.set(key, null);
  }
  for (const [key, value] of Object.entries(target)) {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    if (!isSameJson(below, value)) patch.set(key, diffAt(specification, below, value, [...place, key]));
  }
  return Object.fromEntries(patch);
}
