/** A value set at a place of a document, or taken away from it. */
import { isObject, type Segments } from "@jiefen/policy";

/** `undefined` takes away. Objects on the way are made where they are not there; what is no object on the way is replaced by one. */
export function setAt(document: unknown, [key, ...rest]: Segments, value: unknown): unknown {
  if (key === undefined) return value;
  const entries = new Map(isObject(document) ? Object.entries(document) : []);
  const inner = setAt(entries.get(key), rest, value);
  if (inner === undefined) entries.delete(key);
  else entries.set(key, inner);
  return Object.fromEntries(entries);
}
