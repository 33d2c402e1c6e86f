/** Sets or takes away one value of a JSON document. */
import { isObject, own } from "./json.ts";
import type { Segments } from "./pointer.ts";

/** There is no place to set a value: something on the way is no object. */
export const noPlace = Symbol("no place");

/** A copy with the value at the place; `undefined` takes it away. Objects on the way are made where nothing is. Elements of arrays are set, not
 * added or taken away: arrays are written whole. */
export function setAt(document: unknown, place: Segments, value: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  if (Array.isArray(document)) return setElement(document, key, rest, value);
  if (document !== undefined && !isObject(document)) return noPlace;
  const object = document ?? {};
  const inner = setAt(own(object, key), rest, value);
  if (inner === noPlace) return noPlace;
  const others = Object.entries(object).filter(([name]) => name !== key);
  if (inner === undefined) return document === undefined ? undefined : Object.fromEntries(others);
  // Where it was there before, it stays where it was.
  return Object.hasOwn(object, key)
    ? Object.fromEntries(Object.entries(object).map(([name, old]) => [name, name === key ? inner : old]))
    : Object.fromEntries([...others, [key, inner]]);
}

function setElement(array: readonly unknown[], key: string, rest: Segments, value: unknown): unknown {
  const index = /^(0|[1-9]\d{0,5})$/.test(key) ? Number(key) : array.length;
  if (index >= array.length) return noPlace;
  const inner = setAt(array[index], rest, value);
  return inner === noPlace || inner === undefined ? noPlace : array.map((old, at) => (at === index ? inner : old));
}
