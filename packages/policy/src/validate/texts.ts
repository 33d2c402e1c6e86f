/** The Chinese texts of a policy: everything a person reads, by file and pointer. */
import { isObject } from "../document/json.ts";
import { conditionPlaces, type DocumentKind, findKind } from "../document/kind.ts";
import { matchesPattern, pointerOf, type Segments } from "../document/pointer.ts";

const textNames: ReadonlySet<string> = new Set(["title", "help", "remedy", "lawfulRoute", "law"]);

/** Kinds that nobody but authors reads, or that hold no Chinese. */
const without: ReadonlySet<DocumentKind> = new Set(["scenario", "contracts", "translation"]);

/** Pointers of the Chinese texts of the document at a path. */
export function textPointers(path: string, document: unknown): readonly string[] {
  const kind = findKind(path)?.kind;
  if (kind === undefined || without.has(kind)) return [];
  const skipped = conditionPlaces(kind);
  const found: string[] = [];
  const open: { readonly value: unknown; readonly place: Segments }[] = [{ value: document, place: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, place } = next;
    if (!isObject(value) || skipped.some((pattern) => matchesPattern(pattern, place))) continue;
    for (const [key, inner] of Object.entries(value)) {
      const isText = textNames.has(key) || (key === "text" && place.at(-1) === "source");
      if (isText && typeof inner === "string") found.push(pointerOf([...place, key]));
      else open.push({ value: inner, place: [...place, key] });
    }
  }
  return found.sort();
}

/** Names of places are left in Chinese; English for one may be given. */
export function needsEnglish(path: string, pointer: string): boolean {
  return findKind(path)?.kind !== "organisation" || !pointer.startsWith("/divisions/");
}
