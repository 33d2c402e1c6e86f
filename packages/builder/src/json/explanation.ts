/** The words of a property, shown where somebody points at it in the text. */
import type { Tooltip } from "@codemirror/view";
import type { Language } from "@jiefen/policy";
import { placeAt, readJson } from "./json-tree.ts";
import { type Asked, explainedAt } from "./names-at.ts";

export function explanationIn(asked: Omit<Asked, "value">, text: string, offset: number, language: Language): Tooltip | null {
  const tree = readJson(text);
  const placed = placeAt(tree, offset);
  const told = placed && explainedAt({ ...asked, value: tree.value }, placed.place);
  if (!placed || !told) return null;
  return {
    pos: placed.name?.from ?? placed.from,
    end: placed.to,
    above: true,
    create: () => {
      const dom = document.createElement("div");
      dom.className = "jb-json-hover";
      const lines = [
        [told.title[language], told.value?.[language]].filter(Boolean).join(language === "zh" ? "：" : ": "),
        told.help?.[language],
      ];
      for (const line of lines) {
        if (!line) continue;
        const part = document.createElement("p");
        part.textContent = line;
        dom.append(part);
      }
      return { dom };
    },
  };
}
