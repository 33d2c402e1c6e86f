/** What the layers of a chain are called, each by its own files. */
import { findAt } from "../document/pointer.ts";
import type { Text } from "../policy/text.ts";
import type { PolicyFile } from "./effective-policy.ts";

/** Chinese from each layer's `rules/layer.json`, English from its own translations; a layer without English goes by its Chinese title. */
export function layerTitles(files: readonly PolicyFile[], chain: readonly string[]): Readonly<Record<string, Text>> {
  return Object.fromEntries(
    chain.flatMap((layer) => {
      const contentOf = (path: string) => files.find((file) => file.layer === layer && file.path === path)?.content;
      const zh = findAt(contentOf("rules/layer.json"), ["title"]);
      const en = findAt(contentOf("schemas/i18n/en.json"), ["rules/layer.json", "/title"]);
      return typeof zh === "string" ? [[layer, { zh, en: typeof en === "string" ? en : zh }]] : [];
    }),
  );
}
