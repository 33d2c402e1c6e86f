/** What a layer took away or gave another meaning since a release of its own: cases taken in under that release may hold it (law 3). */
import { fileName } from "../document/file-name.ts";
import { documentKinds, findKind } from "../document/kind.ts";
import { pointerOf } from "../document/pointer.ts";
import type { EffectivePolicy } from "../overlay/effective-policy.ts";
import type { Issue } from "../policy/issue.ts";
import { findUntouchable } from "./always-fixed.ts";
import { fixedMeaning, notRetired } from "./breaches.ts";
import { changesBetween } from "./changes.ts";

/** `field-fixed` and `retire-instead` for fields, options, forms and records that `before` has. */
export function keptSince(before: EffectivePolicy, after: EffectivePolicy): readonly Issue[] {
  return Object.keys(before.documents).flatMap((path) => {
    const kind = findKind(path)?.kind;
    if (kind === undefined) return [];
    return changesBetween(documentKinds[kind], [], before.documents[path], after.documents[path]).flatMap((change) => {
      const place = { file: fileName(after.layer, path), pointer: pointerOf(change.place) };
      const untouchable = findUntouchable(kind, change);
      if (untouchable === undefined) return [];
      return [untouchable === "meaning" ? fixedMeaning(place, change) : notRetired(place, change)];
    });
  });
}
