/** What a lower layer has to write so that a document comes out as wanted. */
import { isObject } from "../document/json.ts";
import { diffOverlay } from "./diff-overlay.ts";

/** The smallest patch; undefined where nothing differs and no file is needed. */
export function ownPatch(path: string, above: unknown, target: unknown): unknown {
  if (target === undefined && above === undefined) return undefined;
  const patch = diffOverlay(path, above, target);
  return isObject(patch) && Object.keys(patch).length === 0 ? undefined : patch;
}
