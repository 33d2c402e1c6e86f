/** The policy that another one is held against: another layer of the same files, or the same layer of other files. */
import { existsSync } from "node:fs";
import { Misuse } from "../command-line/misuse.ts";
import type { Call } from "../command-line/verb.ts";
import { chosenLayers, layersOf } from "./layers.ts";
import { givenPath } from "./policy-root.ts";
import { readFiles, readFilesIn } from "./read-files.ts";
import { layerIn, type RequiredLayer } from "./require-layer.ts";

/** `given` is the id of a layer of the files, or a folder that holds `layer`. Throws `Misuse` for what is neither. */
export async function otherPolicy(call: Call, given: string, layer: string): Promise<RequiredLayer> {
  const own = await readFiles(call);
  if (layersOf(own.files).includes(given)) return layerIn(own.files, given);
  const folder = givenPath(call, given);
  if (!existsSync(folder))
    throw new Misuse(
      { zh: `\`${given}\` 既不是层，也不是目录。`, en: `\`${given}\` is neither a layer nor a folder.` },
      { zh: "写层的代号，或含 rules/ 与 schemas/ 的目录。", en: "Give the id of a layer, or a folder that holds rules/ and schemas/." },
    );
  const { files, issues } = await readFilesIn(folder);
  if (issues.length > 0) return { ok: false, issues };
  const [chosen = layer] = chosenLayers(files, layer);
  return layerIn(files, chosen);
}
