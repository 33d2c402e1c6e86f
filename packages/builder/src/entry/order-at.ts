/** Where an entry stands among its siblings: numbers with room between them. */
import { isObject } from "@jiefen/policy";

/** Between two entries there is room for more. */
const step = 10;

export interface Ordered {
  readonly order: number;
}

/** Some are ranked, others have a position. */
export function orderOf(entry: unknown): number {
  return isObject(entry) ? Number(entry["x-order"] ?? entry.rank ?? 0) : 0;
}

/** After the last one. */
export function nextOrder(siblings: unknown): number {
  return Math.max(0, ...Object.values(isObject(siblings) ? siblings : {}).map(orderOf)) + step;
}

/** The order that puts something at a position among others: between its new neighbours. */
export function orderAt(others: readonly Ordered[], position: number): number {
  const before = others[position - 1]?.order;
  const after = others[position]?.order;
  if (before === undefined) return (after ?? 2 * step) - step;
  return after === undefined ? before + step : (before + after) / 2;
}
