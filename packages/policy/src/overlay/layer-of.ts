/** Which layer is answerable for a value. */
import type { EffectivePolicy } from "./effective-policy.ts";

/** The last layer of the chain that wrote anything at or below a pointer; for a place inside an atom, the layer that wrote the atom.
 * Undefined where no layer wrote there. */
export function layerOf(policy: Pick<EffectivePolicy, "chain" | "provenance">, path: string, pointer: string): string | undefined {
  const written = Object.hasOwn(policy.provenance, path) ? policy.provenance[path] : undefined;
  if (written === undefined) return undefined;
  let last = -1;
  for (const [place, layer] of Object.entries(written)) {
    if (place === pointer || place.startsWith(`${pointer}/`)) last = Math.max(last, policy.chain.indexOf(layer));
  }
  if (last >= 0) return policy.chain[last];
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
    const above = pointer.slice(0, end);
    if (Object.hasOwn(written, above)) return written[above];
    if (end === 0) break;
  }
  return undefined;
}
