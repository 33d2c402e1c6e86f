/** The name of a policy file on disk, from its layer and its path without layer. */

/** (`yumen`, `rules/grading.json`) → `rules/yumen/grading.json`. */
export function fileName(layer: string, path: string): string {
  const slash = path.indexOf("/");
  return slash < 0 ? `${layer}/${path}` : `${path.slice(0, slash)}/${layer}${path.slice(slash)}`;
}
