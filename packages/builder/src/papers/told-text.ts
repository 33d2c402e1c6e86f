/** Texts with place-holders as people read and write them: each place-holder by the title of what it tells. */
import { type Language, type PaperFormat, paperFormats, partsOf, type Text } from "@jiefen/policy";

export interface ToldName {
  readonly id: string;
  readonly title: Text;
}

const formats: Readonly<Record<PaperFormat, Text>> = {
  capitals: { zh: "大写金额", en: "in capitals" },
  boxes: { zh: "勾选框", en: "as boxes" },
  plain: { zh: "只写数字", en: "figure alone" },
};

/** How what is told can be written out. */
export function formatTitles(language: Language): readonly string[] {
  return paperFormats.map((format) => formats[format][language]);
}

/** By what each name is called in braces: no two alike, and none with what ends a place-holder. */
export function callsOf(names: readonly ToldName[], language: Language): ReadonlyMap<string, string> {
  const calls = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, title } of names) {
    const plain = title[language].replace(/[{}|]/g, " ").trim();
    let call = plain;
    for (let count = 2; taken.has(call); count++) call = `${plain} (${count})`;
    taken.add(call);
    calls.set(id, call);
  }
  return calls;
}

/** What has no title stays as it is written. */
export function shownText(text: string, calls: ReadonlyMap<string, string>, language: Language): string {
  return partsOf(text)
    .map((part) => {
      if (typeof part === "string") return part;
      const call = calls.get(part.name) ?? part.name;
      const format = paperFormats.find((one) => one === part.format);
      const said = format ? formats[format][language] : part.format;
      return said === undefined ? `{${call}}` : `{${call}|${said}}`;
    })
    .join("");
}

export function writtenText(text: string, calls: ReadonlyMap<string, string>, language: Language): string {
  const ids = new Map([...calls].map(([id, call]) => [call, id]));
  return partsOf(text)
    .map((part) => {
      if (typeof part === "string") return part;
      const name = ids.get(part.name) ?? part.name;
      const format = paperFormats.find((one) => formats[one][language] === part.format) ?? part.format;
      return format === undefined ? `{${name}}` : `{${name}|${format}}`;
    })
    .join("");
}
