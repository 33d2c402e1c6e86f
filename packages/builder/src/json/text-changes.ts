/** A document as text, and a text as the smallest set of changes that make the document what it says. */
import { diffOverlay, isObject, valueChanges } from "@jiefen/policy";
import type { DraftChange, Drafted } from "../draft/drafted.ts";

/** Indented as the files are, so that lines can be compared. */
export function textOf(document: unknown): string {
  return document === undefined ? "" : JSON.stringify(document, undefined, 2);
}

/** What the layer itself writes in its file; undefined where it writes none. */
export function ownPart({ policy, above }: Drafted, path: string): unknown {
  const document = policy.documents[path];
  if (above === undefined) return document;
  const patch = diffOverlay(path, above.documents[path], document);
  return isObject(patch) && Object.keys(patch).length === 0 ? undefined : patch;
}

/** `before` is the draft as it is saved; `after` the whole document. */
export function changesTo({ policy, above }: Drafted, path: string, after: unknown): readonly DraftChange[] {
  return valueChanges(path, policy.documents[path], after, above?.documents[path]);
}
