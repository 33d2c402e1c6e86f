/** Everything of a draft that can be edited, by kind and by title, for lists and search. */
import { type DocumentKind, documentKinds, findAt, findKind, isObject, isSameJson, pointerOf, segmentsOf, type Text } from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import { findText } from "../draft/text-at.ts";
import type { EntryWords } from "../registry/entry-words.ts";
import { kindWords } from "../registry/kind-words.ts";
import { orderOf } from "./order.ts";

export interface CatalogEntry {
  readonly kind: DocumentKind;
  readonly path: string;
  readonly pointer: string;
  readonly title: Text;
  readonly words: EntryWords;
  readonly retired: boolean;
  /** This layer has something else here than the layer above. */
  readonly differs: boolean;
  /** The layer above does not have it. */
  readonly added: boolean;
}

function isForm(kind: DocumentKind): boolean {
  return kind === "disputeType" || kind === "record";
}

/** Forms are one entry each: their questions are edited on the form. */
export function catalogOf(drafted: Drafted): readonly CatalogEntry[] {
  const { policy, above } = drafted;
  const entries = Object.entries(policy.documents).flatMap(([path, document]) => {
    const kind = findKind(path)?.kind;
    if (kind === undefined || documentKinds[kind].validity !== "released") return [];
    const known = kindWords[kind].entries;
    const at = (pointer: string, words: EntryWords): (CatalogEntry & { readonly order: number }) | undefined => {
      const place = segmentsOf(pointer);
      const value = findAt(document, place);
      const before = findAt(above?.documents[path], place);
      const title = findText(policy, path, [...place, "title"]);
      if (!title) return undefined;
      const retired = isObject(value) && value.retired === true;
      const added = above !== undefined && before === undefined;
      return {
        kind,
        path,
        pointer,
        title,
        words,
        retired,
        added,
        differs: above !== undefined && !isSameJson(value, before),
        order: orderOf(value),
      };
    };
    const [first] = known;
    if (isForm(kind)) return first ? [at("", first)] : [];
    return known.flatMap((words) => {
      const parent = segmentsOf(words.pattern).slice(0, -1);
      const found = findAt(document, parent);
      const inOrder = Object.entries(isObject(found) ? found : {}).sort(([, one], [, other]) => orderOf(one) - orderOf(other));
      return inOrder.map(([name]) => at(pointerOf([...parent, name]), words));
    });
  });
  const found = entries.filter((entry) => entry !== undefined);
  return [
    ...found.filter(({ kind }) => !isForm(kind)),
    ...found.filter(({ kind }) => isForm(kind)).sort((one, other) => one.order - other.order),
  ];
}

/** Documents that have no entries to be chosen by name and are written as text. */
export function otherDocuments({ policy }: Drafted): readonly Pick<CatalogEntry, "kind" | "path" | "title">[] {
  return Object.keys(policy.documents)
    .sort()
    .flatMap((path) => {
      const kind = findKind(path)?.kind;
      if (kind === undefined || kindWords[kind].entries.length > 0) return [];
      const { validity, layering } = documentKinds[kind];
      if (validity !== "released" || layering === "own") return [];
      return [{ kind, path, title: findText(policy, path, ["title"]) ?? kindWords[kind].title }];
    });
}

/** Kinds in the order they are listed: what is changed most comes first. */
export const editableKinds: readonly DocumentKind[] = (Object.keys(kindWords) as readonly DocumentKind[]).filter(
  (kind) => kindWords[kind].entries.length > 0,
);

/** Titles of a place for people: of the entry, then of the field in it. */
export function placeTitle(drafted: Drafted, path: string, pointer: string): Text | undefined {
  const place = segmentsOf(pointer);
  for (let end = place.length; end >= 0; end -= 1) {
    const title = findText(drafted.policy, path, [...place.slice(0, end), "title"]);
    if (title) return title;
  }
  const kind = findKind(path)?.kind;
  return kind && kindWords[kind].title;
}
