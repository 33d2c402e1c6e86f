/** The compiled policy of one layer, or the issues that stand in its way. */
import type { Issue, Policy, PolicyFile, Standing, ValidPolicy } from "@jiefen/policy";
import type { Call } from "../command-line/verb.ts";
import { loadLayer } from "./load-layer.ts";
import { readChosen } from "./read-chosen.ts";

export type RequiredLayer =
  | { readonly ok: true; readonly valid: ValidPolicy; readonly policy: Policy; readonly standing: Standing }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** For verbs that need `--layer` or `--release`. Throws `Misuse` for a layer or a release there is not. */
export async function requireLayer(call: Call): Promise<RequiredLayer> {
  const { files, layers, issues: unread } = await readChosen(call);
  const [layer] = layers;
  if (layer === undefined) return { ok: false, issues: unread };
  return layerIn(files, layer);
}

export function layerIn(files: readonly PolicyFile[], layer: string): RequiredLayer {
  const { compiled, issues } = loadLayer(files, layer);
  return compiled ? { ok: true, ...compiled } : { ok: false, issues };
}
