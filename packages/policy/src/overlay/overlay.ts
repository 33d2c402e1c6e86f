/** Lays a layer over those it extends. */
import { documentKinds, findKind } from "../document/kind.ts";
import type { Issue } from "../policy/issue.ts";
import { guardFile } from "../validate/guard.ts";
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
  const stood = releaseOf(files, laid.chain, digest);
  const titles = layerTitles(files, laid.chain);
  return { policy: { layer, chain: laid.chain, layerTitles: titles, documents, provenance, ...stood }, issues: laid.issues };
}

/** The digests of the last layer of a chain and of the release it stands on: each is made over the one above and the layer's own released files (law 7). */
function releaseOf(files: readonly PolicyFile[], chain: readonly string[], digest: Digest): Pick<EffectivePolicy, "release" | "above"> {
  let release = "";
  let above: string | undefined;
  for (const layer of chain) {
    above = release === "" ? undefined : release;
    const own = Object.fromEntries(ownFiles(files, layer, "released").map(({ path, content }) => [path, content]));
    release = digest.sha256(digest.canonical({ layer, above: above ?? null, files: own }));
  }
  return { release, ...(above === undefined ? {} : { above }) };
}

/** A layer's own files that are pinned to releases, or those that are always current; of two of one name the first. Unknown files are neither. */
export function ownFiles(files: readonly PolicyFile[], layer: string, validity: "released" | "current"): readonly PolicyFile[] {
  const seen = new Set<string>();
  return files.filter((file) => {
    const known = findKind(file.path);
    if (file.layer !== layer || known === undefined || seen.has(file.path) || guardFile(file).length > 0) return false;
    seen.add(file.path);
    return documentKinds[known.kind].validity === validity;
  });
}
