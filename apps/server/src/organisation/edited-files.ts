/** The always-current files of a layer with changes made to what holds in it, each as small as it can be over the layer above. */
import { diffOverlay, findAt, isObject, overlay, type PolicyFile, segmentsOf } from "@jiefen/policy";
import { digest, type Publication, type Store } from "@jiefen/store";
import type { OrganisationChange } from "../api/index.ts";
import { setAt } from "./set-at.ts";

export interface Edited {
  /** The layer's own always-current files. */
  readonly files: readonly PolicyFile[];
  /** What holds in the layer before and after, by path. */
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

export async function editedFiles(store: Store, publication: Publication, changes: readonly OrganisationChange[]): Promise<Edited> {
  const { layer, chain, release } = publication;
  const standing = await store.policies.standingFiles(layer);
  const files = [...(await store.policies.files(release)), ...standing];
  const upper = chain.at(-2);
  const before: Record<string, unknown> = overlay(files, layer, digest).policy.documents;
  const above: Record<string, unknown> = upper === undefined ? {} : overlay(files, upper, digest).policy.documents;
  const after = { ...before };
  for (const { path, pointer, value } of changes) {
    const place = segmentsOf(pointer);
    after[path] = setAt(after[path], place, value ?? findAt(above[path], place));
  }
  const changed = [...new Set(changes.map(({ path }) => path))];
  const kept = standing.filter((file) => file.layer === layer && !changed.some((path) => path === file.path));
  const patches = changed.map((path): PolicyFile => ({ layer, path, content: diffOverlay(path, above[path], after[path]) }));
  return { files: [...kept, ...patches.filter(({ content }) => !isEmpty(content))], before, after };
}

function isEmpty(content: unknown): boolean {
  return isObject(content) && Object.keys(content).length === 0;
}
