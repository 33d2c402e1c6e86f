/** What another set of a layer's files changes in its policy, value by value, as edits of a draft. */
import { documentKinds, type EffectivePolicy, findKind, valueChanges } from "@jiefen/policy";
import type { Change } from "../workbook/exchanged.ts";

type Documents = EffectivePolicy["documents"];

/** Of released documents that layers lay over one another; the others are not changed in drafts. */
export function documentChanges(before: Documents, after: Documents, above?: Documents): readonly Change[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path) => {
    const kind = findKind(path)?.kind;
    const specification = kind && documentKinds[kind];
    if (specification?.validity !== "released" || specification.layering === "own") return [];
    return valueChanges(path, before[path], after[path], above?.[path]);
  });
}
