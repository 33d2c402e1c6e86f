/** English for every Chinese text: what lacks it, what it is older than, and what it no longer belongs to. */
import { fileName } from "../document/file-name.ts";
import { warningAt } from "../document/issue-at.ts";
import { pointerOf } from "../document/pointer.ts";
import { layerFinder } from "../overlay/layer-of.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checker, Checking } from "./checking.ts";
import { needsEnglish, textPointers } from "./texts.ts";

const english = "schemas/i18n/en.json";

/** One warning per file, so that a policy in the making is not drowned in them. */
export const checkTranslations: Checker = (checking) => [...missingEnglish(checking), ...staleEnglish(checking)];

function missingEnglish(checking: Checking): readonly Issue[] {
  const translations = checking.documents.get(english) ?? {};
  const isOlder = olderEnglish(checking);
  const byFile = new Map<string, string[]>();
  for (const [path, document] of Object.entries(checking.effective.documents)) {
    for (const pointer of textPointers(path, document).filter((one) => needsEnglish(path, one))) {
      const translated = translations[path]?.[pointer] !== undefined && !isOlder(path, pointer);
      if (translated) continue;
      const { file } = checking.locate(path, pointer);
      byFile.set(file, [...(byFile.get(file) ?? []), pointer]);
    }
  }
  return [...byFile].map(([file, pointers]) => {
    const layer = file.split("/")[1] ?? checking.effective.layer;
    const target = fileName(layer, english);
    return warningAt(
      { file, pointer: pointers[0] ?? "" },
      "missing-english",
      {
        zh: `有 ${pointers.length} 处文字没有英文：${shown(pointers)}。`,
        en: `${count(pointers.length, "text has", "texts have")} no English: ${shown(pointers)}.`,
      },
      { zh: `请在 \`${target}\` 里补上；没有英文的地方显示中文。`, en: `Add it in \`${target}\`; until then the Chinese is shown.` },
    );
  });
}

/** The Chinese was rewritten by a lower layer than the one that translated it. */
function olderEnglish({ effective }: Checking): (path: string, pointer: string) => boolean {
  const find = layerFinder(effective);
  const rank = (path: string, pointer: string) => effective.chain.indexOf(find(path, pointer) ?? "");
  return (path, pointer) => rank(english, pointerOf([path, pointer])) < rank(path, pointer);
}

/** What a layer above translated may be gone here on purpose; that is told where that layer itself is checked. */
function staleEnglish(checking: Checking): readonly Issue[] {
  const ours = fileName(checking.effective.layer, english);
  const stale: { readonly pointer: string; readonly text: string }[] = [];
  for (const [path, texts] of Object.entries(checking.documents.get(english) ?? {})) {
    const known = new Set(textPointers(path, checking.effective.documents[path]));
    for (const pointer of Object.keys(texts)) {
      const place = checking.locate(english, pointerOf([path, pointer]));
      if (!known.has(pointer) && place.file === ours) stale.push({ pointer: place.pointer, text: `${path}#${pointer}` });
    }
  }
  const [first] = stale;
  if (first === undefined) return [];
  const texts = stale.map(({ text }) => text);
  return [
    warningAt(
      { file: ours, pointer: first.pointer },
      "stale-english",
      {
        zh: `有 ${texts.length} 处英文找不到对应的中文：${shown(texts)}。`,
        en: `${count(texts.length, "translation belongs", "translations belong")} to no text: ${shown(texts)}.`,
      },
      { zh: "请删掉，或核对文件名和位置。", en: "Remove them, or check file names and pointers." },
    ),
  ];
}

/** The first few, in backticks. */
function shown(pointers: readonly string[]): string {
  const first = pointers.slice(0, 3).map((pointer) => `\`${pointer}\``);
  return pointers.length > 3 ? `${first.join(", ")}, …` : first.join(", ");
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
