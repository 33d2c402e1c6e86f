/** Which file a value of the effective policy stands in. */
import { fileName } from "../document/file-name.ts";
import type { Place } from "../document/issue-at.ts";
import type { EffectivePolicy } from "../overlay/effective-policy.ts";
import { layerFinder } from "../overlay/layer-of.ts";

/** The place of a pointer into an effective document: the file of the layer that wrote it last, or the nearest thing above it. */
export type Locate = (path: string, pointer: string) => Place;

export function locator(effective: EffectivePolicy): Locate {
  const find = layerFinder(effective);
  return (path, pointer) => {
    for (let above = pointer; ; above = above.slice(0, above.lastIndexOf("/"))) {
      const layer = find(path, above);
      if (layer !== undefined) return { file: fileName(layer, path), pointer };
      if (above === "") return { file: fileName(effective.layer, path), pointer };
    }
  };
}
