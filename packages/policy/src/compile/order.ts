/** Where a question stands in its section or list. */
import type { PropertyDocument } from "../document/fields.ts";

/** Questions without an order come last. */
export function orderOf(property: PropertyDocument): number {
  return property["x-order"] ?? Number.MAX_SAFE_INTEGER;
}
