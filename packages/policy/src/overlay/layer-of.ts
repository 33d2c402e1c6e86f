/** Which layer is answerable for a value. */
import type { EffectivePolicy } from "./effective-policy.ts";

type Written = Pick<EffectivePolicy, "chain" | "provenance">;

/** The last layer of the chain that wrote anything at or below a pointer; for a place inside an atom, the layer that wrote the atom.
 * Undefined where no layer wrote there. For many questions about one policy, make one `layerFinder`. */
export function layerOf(policy: Written, path: string, pointer: string): string | undefined {
  return layerFinder(policy)(path, pointer);
}

/** `layerOf` for many places: each document is gone through once. */
export function layerFinder(policy: Written): (path: string, pointer: string) => string | undefined {
  const known = new Map<string, Layers>();
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
    for (let above = pointer; ; above = above.slice(0, above.lastIndexOf("/"))) {
      below.set(above, Math.max(position, below.get(above) ?? position));
      if (above === "") break;
    }
  }
  return { exactly, below };
}
