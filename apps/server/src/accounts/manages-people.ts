/** Who may manage people, by the organisations as they are now. */

import { significantDigits } from "@jiefen/policy";
import type { LastManager, Store } from "@jiefen/store";

/** A look at all layers at once, so that it can be asked within a transaction. */
export async function managesPeople(store: Store): Promise<LastManager> {
  const layers = await Promise.all(
    (await store.policies.layers()).map(async ({ layer, division }) => {
      const { roles } = await store.policies.getStanding(layer);
      const managing = roles.filter(({ permissions }) => permissions.includes("people.manage")).map(({ id }) => id);
      return { digits: significantDigits(division), managing: new Set(managing) };
    }),
  );
  const narrowestFirst = layers.toSorted((a, b) => b.digits.length - a.digits.length);
  return ({ division, roles }) => {
    const layer = narrowestFirst.find(({ digits }) => division.startsWith(digits));
    return layer !== undefined && roles.some((role) => layer.managing.has(role));
  };
}
