/** JSON values as they are read: objects are told from arrays, compared without regard to the order of their keys. */

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of an own property; undefined where there is none, whatever the prototype has. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The object at an own property; an empty one where there is none. */
export function partOf(value: unknown, key: string): JsonObject {
  const part = isObject(value) ? own(value, key) : undefined;
  return isObject(part) ? part : {};
}

/** Equal as JSON: arrays in order, objects in any order. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, i) => isSameJson(item, other[i]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSameJson(one[key], other[key]));
}
