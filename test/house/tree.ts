/** Rules for every file of the tree: how it begins, how long it may be, what may not stand in it. */
import { filesBelow, readText } from "./repository.ts";

export const longest = 300;

const folders = ["packages", "apps", "test", "bench", "rules", "schemas", "docs"] as const;
const rootFiles = [
  "README.md",
  "README.zh-CN.md",
  "CHANGELOG.md",
  "package.json",
  "biome.json",
  "tsconfig.json",
  "tsconfig.pure.json",
  "vitest.config.ts",
  ".ci/run",
];

export const isCode = (path: string): boolean => /\.(ts|tsx|mts|mjs|js)$/.test(path);

/** Text files of the repository, the lockfile aside. */
export function textFiles(): string[] {
  return [...folders.flatMap((folder) => filesBelow(folder)), ...rootFiles].filter((path) =>
    /\.(ts|tsx|mjs|js|json|jsonl|md|css|html|sh)$|\.ci\/run$/.test(path),
  );
}

export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

/** Written in two halves, so that this file does not hold what it forbids. */
const split = (first: string, second: string): string => `${first}${second}`;

/** Tokens that no code file may hold, and why. */
export const forbidden: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: new RegExp(`\\b(${split("TO", "DO")}|${split("FIX", "ME")}|${split("X", "XX")}|${split("HA", "CK")})\\b`),
    why: "work left for later",
  },
  { pattern: new RegExp(split("@ts-", "(ignore|expect-error|nocheck)")), why: "a type error silenced" },
  { pattern: new RegExp(split("biome", "-ignore")), why: "a lint error silenced" },
  { pattern: new RegExp(split("as unknown", " as\\b")), why: "an unchecked cast" },
  { pattern: new RegExp(split("\\b(it|test|describe)\\.", "(skip|only|todo|fails)\\b")), why: "a test not run" },
];

export function forbiddenTokens(path: string, text: string): Fault[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      forbidden.filter(({ pattern }) => pattern.test(line)).map(({ why }) => ({ path, line: index + 1, what: `${why}: ${line.trim()}` })),
    );
}

/** Absolute paths of somebody's machine. */
export function machinePaths(path: string, text: string): Fault[] {
  const pattern = new RegExp(split("(^|[\\s\"'`(=])/(work|tmp|home|Users|root|mnt)", "/[\\w.-]|[A-Z]:\\\\\\\\?[A-Za-z]"));
  return text.split("\n").flatMap((line, index) => (pattern.test(line) ? [{ path, line: index + 1, what: line.trim() }] : []));
}

/** The first line of a code file is a doc comment of one sentence. */
export function faultyFirstLine(path: string, text: string): Fault[] {
  const first = text.startsWith("#!") ? text.split("\n")[1] : text.split("\n")[0];
  return /^\/\*\* \S.*\S \*\/$|^\/\*\* \S.*[^*/]$/.test(first ?? "") ? [] : [{ path, line: 1, what: first ?? "" }];
}

export function tooLong(path: string, text: string): Fault[] {
  const lines = text.trimEnd().split("\n").length;
  return lines > longest ? [{ path, line: longest + 1, what: `${lines} lines` }] : [];
}

/** Files and folders are kebab-case. */
export function illNamed(path: string): Fault[] {
  const parts = path.split("/").filter((part) => !part.startsWith("."));
  const good = parts.every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(part));
  return good ? [] : [{ path, line: 0, what: "not kebab-case" }];
}

export const eachText = (paths: readonly string[], rule: (path: string, text: string) => Fault[]): string[] =>
  paths.flatMap((path) => rule(path, readText(path))).map(({ path, line, what }) => `${path}:${line} ${what}`);
