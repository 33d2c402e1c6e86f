/** A layer's own files with changes made to them, and the changes between two states of them. */
import { isSameJson, type PolicyFile } from "@jiefen/policy";
import type { FileChange } from "./draft.ts";

/** The files with what an edit made of them, or with what was there before it. */
export function withFiles(files: readonly PolicyFile[], layer: string, changes: readonly FileChange[], side: "before" | "after") {
  const changed = new Map(changes.map((change) => [change.path, change[side]]));
  const kept = files.filter(({ path }) => !changed.has(path));
  const written = [...changed].flatMap(([path, content]) => (content === undefined ? [] : [{ layer, path, content }]));
  return [...kept, ...written].sort((one, other) => (one.path < other.path ? -1 : 1));
}

export function changesBetween(before: readonly PolicyFile[], after: readonly PolicyFile[]): readonly FileChange[] {
  const contents = (files: readonly PolicyFile[]) => new Map(files.map(({ path, content }) => [path, content]));
  const [old, now] = [contents(before), contents(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    if (isSameJson(was, is)) return [];
    return [{ path, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
  });
}
