/** Which layers lie over one another, by the `extends` of their `layer.json`. */
import { fileName } from "../document/file-name.ts";
import { errorAt } from "../document/issue-at.ts";
import { isObject, own } from "../document/json.ts";
import type { Issue } from "../policy/issue.ts";
import { nearest } from "../validate/nearest.ts";
import type { PolicyFile } from "./effective-policy.ts";

export const layerPath = "rules/layer.json";

/** The chain from the highest layer down to this one. It is as long as it can be followed; where it cannot, an issue says why. */
export function chainOf(
  files: readonly PolicyFile[],
  layer: string,
): { readonly chain: readonly string[]; readonly issues: readonly Issue[] } {
  const layers = new Map(files.filter((file) => file.path === layerPath).map((file) => [file.layer, file.content]));
  const chain: string[] = [];
  const issues: Issue[] = [];
  let next: string | undefined = layer;
  let from: string | undefined;
  while (next !== undefined) {
    const document = layers.get(next);
    if (!layers.has(next)) {
      issues.push(from === undefined ? missingLayer(next, layers.keys()) : unknownLayer(from, next, layers.keys()));
      break;
    }
    if (chain.includes(next)) {
      issues.push(circle(from ?? next, next));
      break;
    }
    chain.unshift(next);
    const id = isObject(document) ? own(document, "id") : undefined;
    if (typeof id === "string" && id !== next) issues.push(otherId(next, id));
    const above: unknown = isObject(document) ? own(document, "extends") : undefined;
    from = next;
    next = typeof above === "string" ? above : undefined;
  }
  return { chain: chain.length > 0 ? chain : [layer], issues };
}

function missingLayer(layer: string, known: Iterable<string>): Issue {
  const near = nearest(layer, known);
  return errorAt(
    { file: fileName(layer, layerPath), pointer: "" },
    "missing-file",
    { zh: `没有找到层级 \`${layer}\` 的 \`layer.json\`。`, en: `There is no \`layer.json\` for the layer \`${layer}\`.` },
    near === undefined
      ? {
          zh: "请新建这个文件，写明名称、区划代码和上级。",
          en: "Create it, with the layer's title, division code and the layer it extends.",
        }
      : { zh: `是不是指 \`${near}\`？`, en: `Did you mean \`${near}\`?` },
  );
}

function unknownLayer(from: string, above: string, known: Iterable<string>): Issue {
  const near = nearest(above, known);
  return errorAt(
    { file: fileName(from, layerPath), pointer: "/extends" },
    "unknown-layer",
    { zh: `上级 \`${above}\` 不存在。`, en: `The layer \`${above}\` above this one does not exist.` },
    near === undefined
      ? { zh: "请写已有层级的文件夹名，或去掉 `extends`。", en: "Name the folder of an existing layer, or take `extends` away." }
      : { zh: `是不是指 \`${near}\`？`, en: `Did you mean \`${near}\`?` },
  );
}

function circle(from: string, above: string): Issue {
  return errorAt(
    { file: fileName(from, layerPath), pointer: "/extends" },
    "layer-circle",
    { zh: `\`${from}\` 与 \`${above}\` 互为上级，绕成了圈。`, en: `\`${from}\` and \`${above}\` extend one another in a circle.` },
    { zh: "请让最上级不写 `extends`。", en: "Let the highest layer extend nothing." },
  );
}

function otherId(layer: string, id: string): Issue {
  return errorAt(
    { file: fileName(layer, layerPath), pointer: "/id" },
    "other-id",
    { zh: `\`id\` 是 \`${id}\`，但文件夹叫 \`${layer}\`。`, en: `The \`id\` is \`${id}\`, but the folder is called \`${layer}\`.` },
    { zh: `请把 \`id\` 改为 \`${layer}\`，或给文件夹改名。`, en: `Make the \`id\` \`${layer}\`, or rename the folder.` },
  );
}
