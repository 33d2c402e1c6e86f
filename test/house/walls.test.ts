/** The walls between the parts hold: every import in the product is an arrow of the table. */
import { describe, expect, it } from "vitest";
import { readJson } from "./repository.ts";
import { partOf, productSources } from "./sources.ts";
import { importsOf, parseSource } from "./syntax.ts";
import { forbiddenArrows, packageOf, walls } from "./walls.ts";

const arrowsIn = (path: string, text: string): string[] => forbiddenArrows(parseSource(path, text)).map((arrow) => arrow.to);

describe("walls", () => {
  it("no part imports what the table does not name", () => {
    expect(productSources().flatMap(forbiddenArrows)).toEqual([]);
  });

  it("nothing in the product reads what only tests may", () => {
    const reading = productSources().flatMap((source) => importsOf(source).filter(({ text }) => /\/fixtures\/|\.test\.tsx?$/.test(text)));
    expect(reading).toEqual([]);
  });

  it("every part of the table has sources", () => {
    const parts = new Set(productSources().map((source) => partOf(source.path)));
    expect(Object.keys(walls).filter((part) => !parts.has(part))).toEqual([]);
  });

  it("each part declares the packages it imports, and no others of ours", () => {
    const missing = productSources().flatMap((source) => {
      const declared = declaredBy(source.path);
      return importsOf(source)
        .map(({ text }) => text)
        .filter((text) => !text.startsWith(".") && !text.startsWith("node:") && !declared.has(packageOf(text)))
        .map((text) => `${source.path}: ${text}`);
    });
    expect(missing).toEqual([]);
  });

  it("sees every form of import", () => {
    const text = `import "knex"; import type { A } from "express"; export * from "react"; export { b } from "antd";
      type C = import("ajv").Ajv; const d = await import("node:fs"); const e = require("sqlite3"); import f from "@jiefen/store";`;
    expect(arrowsIn("packages/policy/src/planted.ts", text)).toEqual([
      "knex",
      "express",
      "react",
      "antd",
      "ajv",
      "node:fs",
      "sqlite3",
      "@jiefen/store",
    ]);
  });

  it("lets a part use what is its own", () => {
    expect(
      arrowsIn(
        "packages/forms/src/form/planted.tsx",
        `import Form from "@rjsf/core/lib/x"; import "../index.ts"; import "@jiefen/policy";`,
      ),
    ).toEqual([]);
  });

  it("the browser takes the server's client, never the server", () => {
    expect(arrowsIn("apps/web/src/planted.ts", `import "@jiefen/server/client"; import "@jiefen/server"; import "@jiefen/store";`)).toEqual(
      ["@jiefen/server", "@jiefen/store"],
    );
  });

  it("a relative path does not climb into another part", () => {
    expect(arrowsIn("packages/forms/src/planted.ts", `import "../../policy/src/index.ts";`)).toEqual(["../../policy/src/index.ts"]);
  });
});

function declaredBy(path: string): Set<string> {
  const [group, part] = path.split("/");
  const manifest = readJson(`${group}/${part}/package.json`);
  if (typeof manifest !== "object" || manifest === null) throw new Error(`${group}/${part}/package.json is no object`);
  const names = ["dependencies", "devDependencies"].flatMap((key) => {
    const entries: unknown = key in manifest ? Reflect.get(manifest, key) : {};
    return typeof entries === "object" && entries !== null ? Object.keys(entries) : [];
  });
  return new Set(names);
}
