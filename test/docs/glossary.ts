/** The glossary of the README, and the words of the domain that the types of documents, commands and events use. */
import { filesBelow, readText } from "../house/repository.ts";
import { productSources } from "../house/sources.ts";
import { parseSource, type SyntaxNode } from "../house/syntax.ts";
import { type Page, tableRows } from "./page.ts";

/** Column titles of the glossary, by page. */
export const glossaryTitles = {
  "README.md": ["In code", "中文", "Meaning"],
  "README.zh-CN.md": ["代码用词", "中文", "含义"],
} as const;

export interface Entry {
  /** As code writes them, e.g. `levelInForce`. */
  readonly words: readonly string[];
  readonly chinese: string;
  readonly meaning: string;
}

export function glossaryOf(page: Page, titles: readonly string[]): Entry[] {
  return tableRows(page, titles).map(([words = "", chinese = "", meaning = ""]) => ({
    words: [...words.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word),
    chinese,
    meaning,
  }));
}

/** `levelInForce` → level, in, force; `x-mapsTo` → maps, to. */
export function partsOf(name: string): string[] {
  return name
    .replace(/^x-/, "")
    .split(/(?=[A-Z])|[^A-Za-z]+/)
    .filter((part) => part !== "")
    .map((part) => part.toLowerCase());
}

/** Words are compared without their plural. */
export function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) && !/(us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** Every identifier and every word in a string of the product's code, in lower case, and the parts of those made of several. */
export function wordsOfCode(): ReadonlySet<string> {
  const names = new Set(productSources().flatMap(({ text }) => text.match(/[A-Za-z]+/g) ?? []));
  return new Set([...names].flatMap((name) => [name.toLowerCase(), ...partsOf(name)]).flatMap((word) => [word, singular(word)]));
}

const typed = [/^packages\/policy\/src\/document\/(?!.*(schema|test)).*\.ts$/, /^packages\/casework\/src\/case\/[a-z]+\.ts$/];

/** Names of properties and values of literal types in the types of documents, commands, events and state, each with its file. */
export function namesInTypes(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of filesBelow("packages").filter((file) => typed.some((pattern) => pattern.test(file)))) {
    const source = parseSource(path, readText(path));
    for (const node of source.nodes) {
      const name =
        node.type === "TSPropertySignature" ? nameOf(node.key) : node.type === "TSLiteralType" ? nameOf(node.literal) : undefined;
      if (name !== undefined) found.set(name, path);
    }
  }
  return found;
}

function nameOf(node: unknown): string | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  const { name, value }: Partial<SyntaxNode> = node;
  const found = typeof name === "string" ? name : value;
  return typeof found === "string" && /^[A-Za-z][A-Za-z.-]*$/.test(found) ? found : undefined;
}
