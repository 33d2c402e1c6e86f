/** The pure parts stay pure: no clock, no chance, no browser, no Node. */
import { describe, expect, it } from "vitest";
import { impurities, pureParts } from "./purity.ts";
import { partOf, productSources } from "./sources.ts";
import { parseSource } from "./syntax.ts";

const found = (text: string): string[] => impurities(parseSource("packages/policy/src/planted.ts", text)).map(({ what }) => what);

describe("purity", () => {
  it("the pure parts draw nothing from the world", () => {
    expect(
      productSources()
        .filter((source) => pureParts.includes(partOf(source.path)))
        .flatMap(impurities),
    ).toEqual([]);
  });

  it.each([
    ["const a = Date.now();", "Date.now"],
    ["const a = new Date();", "new Date()"],
    ["const a = Math.random();", "Math.random"],
    ["const a = window.x;", "window"],
    ["document.title;", "document"],
    ["const a = process.env;", "process"],
    ["globalThis.a;", "globalThis"],
    ["void fetch('x');", "fetch"],
    ["const a = { fetch };", "fetch"],
  ])("sees `%s`", (text, what) => {
    expect(found(text)).toContain(what);
  });

  it("lets dates be computed from what was given, and names be used as keys and parameters", () => {
    expect(
      found(
        "const d = new Date(0); const p = { process: 1, document: 2 }; p.process; export function f(document: string) { return document; }",
      ),
    ).toEqual([]);
  });
});
