/** The documents hold together: links lead somewhere, JSON is JSON, pages that code names exist. */
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { readJson, readText, root } from "../house/repository.ts";
import { isCode, textFiles } from "../house/tree.ts";
import { anchorsOf, linksOf, type Page, pages, parsePage } from "./page.ts";

const all = pages();

/** Why a link of a page leads nowhere; undefined where it leads somewhere, or out of the repository. */
function fault(page: Page, target: string, among: readonly Page[]): string | undefined {
  if (/^https?:/.test(target)) return undefined;
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page.path : normalize(join(dirname(page.path), path)).replace(/\/$/, "");
  if (path !== "" && (file.startsWith("..") || !existsSync(join(root, file)))) return `${page.path}: no ${file}`;
  if (anchor === undefined) return undefined;
  const aim = path === "" ? page : among.find((one) => one.path === file);
  return aim && anchorsOf(aim).includes(anchor) ? undefined : `${page.path}: no #${anchor} in ${file}`;
}

describe("links", () => {
  it("lead somewhere", () => {
    const links = all.flatMap((page) => linksOf(page).map(({ target }) => ({ page, target })));
    expect(links.length).toBeGreaterThan(40);
    expect(links.flatMap(({ page, target }) => fault(page, target, all) ?? [])).toEqual([]);
  });

  it("that lead nowhere are found", () => {
    const page = parsePage(
      "docs/a.md",
      "# One thing\n[a](#one-thing) [b](#two) [c](missing.md) [d](../package.json) `[e](f)`\n```text\n[g](h)\n```\n",
    );
    expect(linksOf(page).map(({ target }) => fault(page, target, [page]))).toEqual([
      undefined,
      "docs/a.md: no #two in docs/a.md",
      "docs/a.md: no docs/missing.md",
      undefined,
      "docs/a.md: no docs/f",
    ]);
  });

  it("reach every page from the README", () => {
    const reached = new Set<string>();
    const follow = (path: string): void => {
      const page = all.find((one) => one.path === path);
      if (!page || reached.has(path)) return;
      reached.add(path);
      for (const { target } of linksOf(page)) follow(normalize(join(dirname(path), target.split("#")[0] ?? "")));
    };
    follow("README.md");
    expect(all.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe("JSON", () => {
  it("parses", () => {
    const fences = all.flatMap(({ path, fences }) =>
      fences.filter(({ info }) => info.startsWith("json")).map((fence) => ({ path, ...fence })),
    );
    expect(fences.length).toBeGreaterThan(10);
    for (const { path, line, text } of fences) expect(() => JSON.parse(text), `${path}:${line}`).not.toThrow();
  });

  it("that is a file is announced by its name, since readers do not see the info string", () => {
    const unnamed = all.flatMap(({ path, text, fences }) =>
      fences.flatMap(({ info }) => {
        const file = /^json (\S+)$/.exec(info)?.[1];
        return file && !text.includes(`\`${file}\``) ? [`${path}: ${file}`] : [];
      }),
    );
    expect(unnamed).toEqual([]);
  });
});

describe("code", () => {
  it("names only pages that exist", () => {
    const named = textFiles()
      .filter((path) => isCode(path) && !path.startsWith("test/docs/"))
      .flatMap((path) => (readText(path).match(/\bdocs\/[a-z-]+\.md\b/g) ?? []).map((page) => ({ path, page })));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ page }) => !all.some(({ path }) => path === page))).toEqual([]);
  });
});

describe("scripts", () => {
  it("that pages name exist, and every script that measures or reports is on the page about measuring", () => {
    const scripts = scriptsOf(readJson("package.json"));
    const named = all.flatMap(({ path, text }) =>
      [...text.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name = ""]) => ({ path, name })),
    );
    expect(named.filter(({ name }) => !scripts.includes(name))).toEqual([]);
    const measuring = scripts.filter((name) => /^(measure|report):/.test(name));
    const shown = named.filter(({ path }) => path === "docs/measuring.md").map(({ name }) => name);
    expect(measuring.filter((name) => !shown.includes(name))).toEqual([]);
  });
});

function scriptsOf(manifest: unknown): string[] {
  const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
  return isObject(manifest) && "scripts" in manifest && isObject(manifest.scripts) ? Object.keys(manifest.scripts) : [];
}
