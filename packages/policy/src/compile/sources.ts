/** Texts in both languages, and the layer each entry comes from. */
import { pointerOf, type Segments } from "../document/pointer.ts";
import type { Source } from "../document/source.ts";
import { layerFinder } from "../overlay/layer-of.ts";
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { Citation, Entry } from "../policy/policy.ts";
import type { Text } from "../policy/text.ts";
import { findDocument } from "./documents.ts";

const english = "schemas/i18n/en.json";

export interface Sources {
  /** The Chinese text at a pointer with its English. Without English, or with English older than the Chinese, the Chinese stands for both. */
  text(path: string, segments: Segments, zh: string): Text;
  /** The layer that last wrote anything at or below the pointer; the highest layer where nothing is known. */
  layer(path: string, segments: Segments): string;
  citation(path: string, segments: Segments, source: Source): Citation;
}

export function sourcesOf(policy: ValidPolicy): Sources {
  const translations = findDocument(policy, english) ?? {};
  const findLayer = layerFinder(policy);
  const position = (path: string, pointer: string) => policy.chain.indexOf(findLayer(path, pointer) ?? "");

  const sources: Sources = {
    text(path, segments, zh) {
      const pointer = pointerOf(segments);
      const en = translations[path]?.[pointer];
      const isCurrent = en !== undefined && position(english, pointerOf([path, pointer])) >= position(path, pointer);
      return { zh, en: isCurrent ? en : zh };
    },
    layer: (path, segments) => findLayer(path, pointerOf(segments)) ?? policy.chain[0] ?? policy.layer,
    citation: (path, segments, source) => ({ ...source, en: sources.text(path, [...segments, "text"], source.text).en }),
  };
  return sources;
}

interface EntryDocument {
  readonly title: string;
  readonly "x-order"?: number;
  readonly rank?: number;
  readonly retired?: boolean;
  readonly source?: Source;
}

/** Entries keyed by id, in order of rank or x-order, then id; without the retired ones. */
export function entriesOf<Document extends EntryDocument>(
  sources: Sources,
  path: string,
  pointer: Segments,
  documents: Readonly<Record<string, Document>>,
): readonly Entry<Document>[] {
  return ordered(documents)
    .filter(([, document]) => !document.retired)
    .map(([id, document]) => entryOf(sources, path, [...pointer, id], id, document));
}

function entryOf<Document extends EntryDocument>(
  sources: Sources,
  path: string,
  pointer: Segments,
  id: string,
  document: Document,
): Entry<Document> {
  const { title, retired: _, source, ...rest } = document;
  return {
    ...rest,
    id,
    title: sources.text(path, [...pointer, "title"], title),
    layer: sources.layer(path, pointer),
    ...(source && { source: sources.citation(path, [...pointer, "source"], source) }),
  } as Entry<Document>;
}

/** By rank or x-order, then by id. */
export function ordered<Document extends { readonly "x-order"?: number; readonly rank?: number }>(
  documents: Readonly<Record<string, Document>>,
): readonly (readonly [string, Document])[] {
  const place = (document: Document) => document.rank ?? document["x-order"] ?? Number.MAX_SAFE_INTEGER;
  return Object.entries(documents).sort(([a, first], [b, second]) => place(first) - place(second) || (a < b ? -1 : 1));
}
