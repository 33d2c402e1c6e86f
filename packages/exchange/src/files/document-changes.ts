/** What another set of a layer's files changes in its policy, value by value, as edits of a draft. */
import {
  type DocumentSpecification,
  documentKinds,
  type EffectivePolicy,
  findAt,
  findKind,
  isAtom,
  isObject,
  isSameJson,
  pointerOf,
  type Segments,
} from "@jiefen/policy";
import type { Change } from "../workbook/exchanged.ts";

type Documents = EffectivePolicy["documents"];

/** Of released documents that layers lay over one another; the others are not changed in drafts. */
export function documentChanges(before: Documents, after: Documents, above?: Documents): readonly Change[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path) => {
    const kind = findKind(path)?.kind;
    const specification = kind && documentKinds[kind];
    if (specification?.validity !== "released" || specification.layering === "own") return [];
    return changesIn({ path, specification, above: above?.[path] }, [], before[path], after[path]);
  });
}

interface Compared {
  readonly path: string;
  readonly specification: DocumentSpecification;
  readonly above: unknown;
}

function changesIn(document: Compared, place: Segments, before: unknown, after: unknown): readonly Change[] {
  if (isSameJson(before, after)) return [];
  const here = { path: document.path, pointer: pointerOf(place) };
  if (after === undefined) return [here];
  const isWhole = !isObject(before) || !isObject(after) || isAtom(document.specification, place);
  // What the layer above has is taken away only with what is around it: given back, it would be there again.
  if (isWhole || Object.keys(before).some((key) => !Object.hasOwn(after, key) && findAt(document.above, [...place, key]) !== undefined))
    return [{ ...here, value: after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => changesIn(document, [...place, key], before[key], after[key]));
}
