/** The layers there are in a set of policy files. */
import { nearest, type PolicyFile } from "@jiefen/policy";
import { Misuse } from "../command-line/misuse.ts";

/** Layer ids, those that others extend first, then by id. */
export function layersOf(files: readonly PolicyFile[]): readonly string[] {
  const parents = new Map(files.filter(({ path }) => path === "rules/layer.json").map(({ layer, content }) => [layer, parentOf(content)]));
  const depth = (layer: string, seen: readonly string[] = []): number => {
    const parent = parents.get(layer);
    return parent === undefined || seen.includes(layer) ? 0 : 1 + depth(parent, [...seen, layer]);
  };
  return [...parents.keys()].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}

export function parentOf(content: unknown): string | undefined {
  if (typeof content !== "object" || content === null || !("extends" in content)) return undefined;
  return typeof content.extends === "string" ? content.extends : undefined;
}

/** The layers a verb is to look at: the one asked for, or all. Throws `Misuse` for one there is not. */
export function chosenLayers(files: readonly PolicyFile[], asked: string | undefined): readonly string[] {
  const layers = layersOf(files);
  if (asked === undefined) return layers;
  if (layers.includes(asked)) return [asked];
  const near = nearest(asked, layers);
  throw new Misuse(
    { zh: `没有层 \`${asked}\`。`, en: `There is no layer \`${asked}\`.` },
    near
      ? { zh: `是否想用 \`${near}\`？`, en: `Did you mean \`${near}\`?` }
      : { zh: `现有：${layers.join("、")}。`, en: `There are ${layers.join(", ")}.` },
  );
}
