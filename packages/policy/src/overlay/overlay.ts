/** Lays a layer over those it extends. */
import { documentKinds, findKind } from "../document/kind.ts";
import type { Issue } from "../policy/issue.ts";
import type { Digest, EffectivePolicy, PolicyFile } from "./effective-policy.ts";
import { layerTitles } from "./layer-titles.ts";
import { layChain } from "./steps.ts";

/** The overlay of a layer's chain. Throws nothing: what cannot be laid over is left out, and an issue says so.
 * `files` may hold other layers too. */
export function overlay(
  files: readonly PolicyFile[],
  layer: string,
  digest: Digest,
): { readonly policy: EffectivePolicy; readonly issues: readonly Issue[] } {
  const laid = layChain(files, layer);
  const documents = Object.fromEntries(laid.steps.at(-1)?.documents ?? []);
  const provenance = Object.fromEntries([...laid.provenance].map(([path, written]) => [path, Object.fromEntries(written)]));
  const release = releaseOf({ layer, chain: laid.chain, documents }, digest);
  const titles = layerTitles(files, laid.chain);
  return { policy: { layer, chain: laid.chain, layerTitles: titles, documents, provenance, release }, issues: laid.issues };
}

/** The digest of what a release holds: layer, chain and every document but the always-current ones (law 7). */
export function releaseOf(policy: Pick<EffectivePolicy, "layer" | "chain" | "documents">, digest: Digest): string {
  const released = Object.entries(policy.documents).filter(([path]) => {
    const known = findKind(path);
    return known !== undefined && documentKinds[known.kind].validity === "released";
  });
  return digest.sha256(digest.canonical({ layer: policy.layer, chain: policy.chain, documents: Object.fromEntries(released) }));
}
