/** Lays one layer's patch over a document (RFC 7396), with atoms replaced whole, entries told from orphans, and a note of who wrote what. */
import { fileName } from "../document/file-name.ts";
import { errorAt } from "../document/issue-at.ts";
import { isObject } from "../document/json.ts";
import type { DocumentSpecification } from "../document/kind.ts";
import { matchesPattern, pointerBelow, pointerOf, type Segments } from "../document/pointer.ts";
import type { Issue } from "../policy/issue.ts";
import { nearest } from "../validate/nearest.ts";

/** Marks an entry that a lower layer adds on purpose. */
export const newMarker = "new";

export interface Laying {
  readonly specification: DocumentSpecification;
  readonly layer: string;
  readonly path: string;
  /** Nothing lies above: everything is new, and needs no marker. */
  readonly first: boolean;
  /** Pointer of each leaf or atom → layer; written to. */
  readonly provenance: Map<string, string>;
  readonly issues: Issue[];
}

export function isAtom(specification: DocumentSpecification, place: Segments): boolean {
  return specification.atoms.some((pattern) => matchesPattern(pattern, place));
}

export function isEntry(specification: DocumentSpecification, place: Segments): boolean {
  return specification.entries.some((pattern) => matchesPattern(pattern, place));
}

/** `above` is undefined where nothing stands above; so is the result where nothing is left. */
export function lay(laying: Laying, above: unknown, patch: unknown): unknown {
  return layAt(laying, above, patch, { place: [], pointer: "", fresh: laying.first, siblings: [] });
}

interface Position {
  readonly place: Segments;
  /** Of the place. */
  readonly pointer: string;
  /** Inside something new: nothing in it needs a marker. */
  readonly fresh: boolean;
  readonly siblings: readonly string[];
}

function layAt(laying: Laying, above: unknown, patch: unknown, position: Position): unknown {
  const { place, pointer, fresh } = position;
  const absent = above === undefined;
  if (patch === null) {
    if (absent) laying.issues.push(nothingToRemove(laying, place));
    else forget(laying, pointer, above);
    return undefined;
  }
  const marked = isEntry(laying.specification, place) && !laying.first && isObject(patch) && patch[newMarker] === true;
  if (absent && !fresh && !marked && isEntry(laying.specification, place)) {
    laying.issues.push(orphan(laying, place, nearest(place.at(-1) ?? "", position.siblings)));
    return undefined;
  }
  if (!absent && marked) laying.issues.push(collision(laying, place));
  if (!isObject(patch) || isAtom(laying.specification, place)) {
    if (!absent) forget(laying, pointer, above);
    laying.provenance.set(pointer, laying.layer);
    return patch;
  }
  if (!absent && !isObject(above)) forget(laying, pointer, above);
  const merged = new Map<string, unknown>(isObject(above) ? Object.entries(above) : []);
  const siblings = [...merged.keys()];
  for (const [key, value] of Object.entries(patch)) {
    if (marked && key === newMarker) continue;
    const result = layAt(laying, merged.get(key), value, {
      place: [...place, key],
      pointer: pointerBelow(pointer, key),
      fresh: fresh || !isObject(above),
      siblings,
    });
    if (result === undefined) merged.delete(key);
    else merged.set(key, result);
  }
  if (merged.size === 0) laying.provenance.set(pointer, laying.layer);
  else laying.provenance.delete(pointer);
  return Object.fromEntries(merged);
}

/** Whoever wrote this place or anything below it no longer does. */
function forget(laying: Laying, pointer: string, above: unknown): void {
  laying.provenance.delete(pointer);
  if (!isObject(above)) return;
  for (const key of laying.provenance.keys()) {
    if (key.startsWith(`${pointer}/`)) laying.provenance.delete(key);
  }
}

function placeOf(laying: Laying, place: Segments) {
  return { file: fileName(laying.layer, laying.path), pointer: pointerOf(place) };
}

function orphan(laying: Laying, place: Segments, suggestion: string | undefined): Issue {
  const name = place.at(-1) ?? laying.path;
  return errorAt(
    placeOf(laying, place),
    "orphan-patch",
    { zh: `上级没有 \`${name}\`，这里的修改无处可改。`, en: `There is no \`${name}\` in the layers above for this patch to change.` },
    suggestion === undefined
      ? {
          zh: '如果是本级新增的，请写完整并加上 `"new": true`；如果上级已改名，请改用新的名称。',
          en: 'If this layer adds it, write it out in full with `"new": true`; if the layer above has renamed it, use the new name.',
        }
      : {
          zh: `是不是指 \`${suggestion}\`？如果是本级新增的，请写完整并加上 \`"new": true\`。`,
          en: `Did you mean \`${suggestion}\`? If this layer adds it, write it out in full with \`"new": true\`.`,
        },
  );
}

function collision(laying: Laying, place: Segments): Issue {
  const name = place.at(-1) ?? laying.path;
  return errorAt(
    placeOf(laying, place),
    "new-but-present",
    { zh: `\`${name}\` 标为新增，但上级已经有了。`, en: `\`${name}\` is marked as new, but a layer above already has it.` },
    {
      zh: '如果要修改上级的，请去掉 `"new": true`，只写要改的部分；如果是另一回事，请换一个名称。',
      en: 'To change the one above, take `"new": true` away and write only what changes; if it is something else, give it another name.',
    },
  );
}

function nothingToRemove(laying: Laying, place: Segments): Issue {
  const name = place.at(-1) ?? laying.path;
  return errorAt(
    placeOf(laying, place),
    "nothing-to-remove",
    { zh: `上级没有 \`${name}\`，无可删除。`, en: `There is no \`${name}\` in the layers above to remove.` },
    { zh: "请去掉这个 `null`，或核对名称。", en: "Take this `null` away, or check the name." },
  );
}
