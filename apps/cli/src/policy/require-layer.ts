/** The compiled policy of one layer, or the issues that stand in its way. */
import type { Issue, Policy, Standing } from "@jiefen/policy";
import { requiredText } from "../command-line/options.ts";
import type { Call } from "../command-line/verb.ts";
import { chosenLayers } from "./layers.ts";
import { loadLayer } from "./load-layer.ts";
import { readFiles } from "./read-files.ts";

export type RequiredLayer =
  | { readonly ok: true; readonly policy: Policy; readonly standing: Standing }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** For verbs that declare `--layer` as required. Throws `Misuse` for a layer there is not. */
export async function requireLayer(call: Call): Promise<RequiredLayer> {
  const { files, issues: unread } = await readFiles(call);
  if (unread.length > 0) return { ok: false, issues: unread };
  const [layer = ""] = chosenLayers(files, requiredText(call, "layer"));
  const { compiled, issues } = loadLayer(files, layer);
  return compiled ? { ok: true, ...compiled } : { ok: false, issues };
}
