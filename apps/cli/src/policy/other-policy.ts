/** The policy that another one is held against: another layer of the same files, or the same layer of other files. */
import { readPolicyFiles } from "@jiefen/store";
import { Misuse } from "../command-line/misuse.ts";
import type { Call } from "../command-line/verb.ts";
import { chosenLayers, layersOf } from "./layers.ts";
import { loadLayer } from "./load-layer.ts";
import { givenPath } from "./policy-root.ts";
import { readFiles } from "./read-files.ts";
import type { RequiredLayer } from "./require-layer.ts";

/** `given` is the id of a layer or a folder. Throws `Misuse` for what is neither. */
export async function otherPolicy(call: Call, given: string, layer: string): Promise<RequiredLayer> {
  const own = await readFiles(call);
  const found = layersOf(own.files).includes(given) ? loadLayer(own.files, given) : await fromFolder(call, given, layer);
  return found.compiled ? { ok: true, ...found.compiled } : { ok: false, issues: found.issues };
}

async function fromFolder(call: Call, folder: string, layer: string): Promise<ReturnType<typeof loadLayer>> {
  const files = await readPolicyFiles(givenPath(call, folder)).catch(() => {
    throw new Misuse(
      { zh: `\`${folder}\` 既不是层，也不是政策目录。`, en: `\`${folder}\` is neither a layer nor a folder of policy files.` },
      { zh: "写层的代号，或含 rules/ 与 schemas/ 的目录。", en: "Give the id of a layer, or a folder that holds rules/ and schemas/." },
    );
  });
  const [chosen = layer] = chosenLayers(files, layer);
  return loadLayer(files, chosen);
}
