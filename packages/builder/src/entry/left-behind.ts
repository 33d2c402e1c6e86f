/** What an entry can no longer have once it is of another kind: taken away with the change, since no form would show it any more. */
import { documentKinds, findAt, findKind, isObject, pointerOf, type Segments, schemasAt } from "@jiefen/policy";
import type { DraftChange, Drafted } from "../draft/drafted.ts";
import { setAt } from "../draft/with-changes.ts";

/** `value` is what `place` is to have. */
export function leftBehind({ policy }: Drafted, path: string, place: Segments, value: unknown): readonly DraftChange[] {
  const kind = findKind(path)?.kind;
  if (kind === undefined) return [];
  const entry = place.slice(0, -1);
  const { metaSchema } = documentKinds[kind];
  const before = policy.documents[path];
  const shapesOf = (document: unknown) =>
    new Set(schemasAt(metaSchema, document, entry).flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : [])));
  const [known, left] = [shapesOf(before), shapesOf(setAt(before, place, value))];
  const found = findAt(before, entry);
  return Object.keys(isObject(found) ? found : {})
    .filter((name) => known.has(name) && !left.has(name))
    .map((name) => ({ path, pointer: pointerOf([...entry, name]) }));
}
