/** Every file keeps the rules of the house; each rule is shown a file that breaks it. */
import { describe, expect, it } from "vitest";
import { readText } from "./repository.ts";
import { productSources } from "./sources.ts";
import { eachText, faultyFirstLine, forbiddenTokens, illNamed, isCode, machinePaths, textFiles, tooLong } from "./tree.ts";

const files = textFiles();
const code = files.filter(isCode);

describe("every file", () => {
  it("of code says in its first line what lives there", () => {
    expect(eachText(code, faultyFirstLine)).toEqual([]);
    expect(faultyFirstLine("a.ts", 'import { a } from "b";\n')).toHaveLength(1);
  });

  it("of code is short", () => {
    expect(eachText(code, tooLong)).toEqual([]);
    expect(tooLong("a.ts", "a\n".repeat(301))).toHaveLength(1);
  });

  it("of code leaves nothing for later and silences nothing", () => {
    expect(eachText(code, forbiddenTokens)).toEqual([]);
    for (const text of [`// ${"TO"}DO later`, `f(a ${"as unknown"} as B)`, `// @ts-${"ignore"}`, `it.${"skip"}("x")`])
      expect(forbiddenTokens("a.ts", text), text).toHaveLength(1);
    const loose = productSources().flatMap((source) => source.nodes.filter(({ type }) => type === "TSAnyKeyword").map(() => source.path));
    expect(loose).toEqual([]);
  });

  it("names no place on somebody's machine", () => {
    expect(eachText(files, machinePaths)).toEqual([]);
    for (const text of [`cd ${"/wo"}rk/main`, `"${"/ho"}me/me/x"`]) expect(machinePaths("a.md", text), text).toHaveLength(1);
  });

  it("of code, and every page of the docs, is called in kebab-case", () => {
    const named = files.filter((path) => isCode(path) || path.startsWith("docs/"));
    expect(named.flatMap(illNamed)).toEqual([]);
    expect(illNamed("packages/policy/src/camelCase.ts")).toHaveLength(1);
  });
});

describe("the lockfile", () => {
  it("names no registry, so that any mirror serves", () => {
    const hosts = readText("package-lock.json").match(/"resolved": "https?:[^"]*"/g) ?? [];
    expect(hosts).toEqual([]);
  });

  it("pins every dependency of ours exactly", () => {
    const manifests = files.filter((path) => path.endsWith("package.json"));
    const loose = manifests.flatMap((path) =>
      (readText(path).match(/"[^"]+": "[\^~>][^"]*"/g) ?? [])
        .filter((entry) => !entry.startsWith('"node"'))
        .map((entry) => `${path} ${entry}`),
    );
    expect(loose).toEqual([]);
  });
});
