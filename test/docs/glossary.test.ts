/** The glossary names what code names: each of its words occurs in code, and each domain word of the types stands in it, in both languages. */
import { describe, expect, it } from "vitest";
import { glossaryOf, glossaryTitles, namesInTypes, partsOf, singular, wordsOfCode } from "./glossary.ts";
import { pages } from "./page.ts";
import { plainWords } from "./plain-words.ts";

const entriesIn = (path: keyof typeof glossaryTitles) =>
  pages().flatMap((page) => (page.path === path ? glossaryOf(page, glossaryTitles[path]) : []));
const entries = entriesIn("README.md");
const known = new Set(entries.flatMap(({ words }) => words.flatMap((word) => [word.toLowerCase(), ...partsOf(word)])).map(singular));

describe("the glossary", () => {
  it("names nothing that code does not", () => {
    const used = wordsOfCode();
    const words = entries.flatMap((entry) => entry.words);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !used.has(word.toLowerCase()))).toEqual([]);
  });

  it("has every domain word of the types of documents, commands, events and state", () => {
    const unknown = [...namesInTypes()].flatMap(([name, path]) =>
      partsOf(name)
        .filter((part) => !known.has(singular(part)) && !plainWords.has(part))
        .map((part) => `${part} (in ${name}, ${path})`),
    );
    expect(unknown).toEqual([]);
  });

  it("passes over no word that it has, or that the types do not use", () => {
    const parts = new Set([...namesInTypes().keys()].flatMap(partsOf));
    expect([...plainWords].filter((word) => known.has(singular(word)) || !parts.has(word))).toEqual([]);
  });

  it("has each word once, with Chinese and a meaning", () => {
    const words = entries.flatMap((entry) => entry.words);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    for (const { words, chinese, meaning } of entries) {
      expect(words, meaning).not.toEqual([]);
      expect(chinese, meaning).toMatch(/^\p{Script=Han}/u);
      expect(meaning).not.toBe("");
    }
  });

  it("is the same in both languages", () => {
    const inBrief = (path: keyof typeof glossaryTitles) => entriesIn(path).map(({ words, chinese }) => [words, chinese]);
    expect(inBrief("README.zh-CN.md")).toEqual(inBrief("README.md"));
  });
});

describe("the words of names", () => {
  it("are found and compared", () => {
    expect(partsOf("x-showWhen")).toEqual(["show", "when"]);
    expect(partsOf("case.readPersonal")).toEqual(["case", "read", "personal"]);
    expect(["parties", "days", "status", "basis", "process"].map(singular)).toEqual(["party", "day", "status", "basis", "process"]);
    expect(namesInTypes().get("lawfulRoute")).toBe("packages/policy/src/document/rules.ts");
  });
});
