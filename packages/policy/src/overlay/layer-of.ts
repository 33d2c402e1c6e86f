/** Which layer is answerable for a value. */
import { once } from "../facts/once.ts";
import type { EffectivePolicy, Provenance } from "./effective-policy.ts";

type Written = Pick<EffectivePolicy, "chain" | "provenance">;

/** The last layer of the chain that wrote anything at or below a pointer; for a place inside an atom, the layer that wrote the atom.
 * Undefined where no layer wrote there. */
export function layerOf(policy: Written, path: string, pointer: string): string | undefined {
  return layerFinder(policy)(path, pointer);
}

/** Layers by path, by the chain they are positions in. */
const indexOf = once((_: Provenance) => new Map<string, Map<string, Layers>>());

/** `layerOf` for many places: each document is gone through once. */
export function layerFinder(policy: Written): (path: string, pointer: string) => string | undefined {
  const index = indexOf(policy.provenance);
  const chain = JSON.stringify(policy.chain);
  const known = index.get(chain) ?? new Map<string, Layers>();
  index.set(chain, known);
  return (path, pointer) => {
    const layers = known.get(path) ?? layersOf(policy, path);
    known.set(path, layers);
    const last = layers.below.get(pointer);
    if (last !== undefined) return policy.chain[last];
    for (let end = pointer.lastIndexOf("/"); end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf("/", end - 1)) {
      const atom = layers.exactly.get(pointer.slice(0, end));
      if (atom !== undefined) return policy.chain[atom];
    }
    return undefined;
  };
}

/** Positions in the chain. */
interface Layers {
  readonly exactly: ReadonlyMap<string, number>;
  /** The latest at or below each place. */
  readonly below: ReadonlyMap<string, number>;
}

function layersOf({ chain, provenance }: Written, path: string): Layers {
  const exactly = new Map<string, number>();
  const below = new Map<string, number>();
  for (const [pointer, layer] of Object.entries(Object.hasOwn(provenance, path) ? (provenance[path] ?? {}) : {})) {
    const position = chain.indexOf(layer);
    exactly.set(pointer, position);
    // Where a place has as late a layer already, so have all places above it.
    for (let above = pointer; (below.get(above) ?? Number.NEGATIVE_INFINITY) < position; above = above.slice(0, above.lastIndexOf("/"))) {
      below.set(above, position);
      if (above === "") break;
    }
  }
  return { exactly, below };
}
