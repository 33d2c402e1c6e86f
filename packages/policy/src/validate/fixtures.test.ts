/** One bad policy per kind of mistake: the garden with a few places changed, beside the exact issues it must give. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { fileName } from "../document/file-name.ts";
import { issueCodes } from "../document/issue-code.ts";
import { isObject } from "../document/json.ts";
import { segmentsOf } from "../document/pointer.ts";
import { ajvValidator } from "../fixtures/ajv-validator.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { Digest, PolicyFile } from "../overlay/effective-policy.ts";
import { overlay } from "../overlay/overlay.ts";
import type { Issue } from "../policy/issue.ts";
import { validate } from "./validate.ts";

/** File → pointer → value to put there; `remove` names what to take away (the empty pointer: the file). */
interface Mistake {
  readonly set?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly remove?: Readonly<Record<string, readonly string[]>>;
}

const folder = join(fileURLToPath(new URL(".", import.meta.url)), "fixtures");
const garden = readFixture("garden");
const digest: Digest = {
  canonical: (value) => canonicalize(value) ?? "",
  sha256: (text) => createHash("sha256").update(text).digest("hex"),
};
const read = (name: string, file: string): unknown => JSON.parse(readFileSync(join(folder, name, file), "utf8"));

function withMistake({ set = {}, remove = {} }: Mistake): readonly PolicyFile[] {
  const files = new Map(garden.map((file) => [fileName(file.layer, file.path), structuredClone(file)]));
  for (const [name, values] of Object.entries(set)) {
    for (const [pointer, value] of Object.entries(values)) files.set(name, put(name, files.get(name), pointer, value));
  }
  for (const [name, pointers] of Object.entries(remove)) {
    for (const pointer of pointers) {
      if (pointer === "") files.delete(name);
      else takeAway(files.get(name)?.content, segmentsOf(pointer));
    }
  }
  return [...files.values()];
}

function put(name: string, file: PolicyFile | undefined, pointer: string, value: unknown): PolicyFile {
  const [root = "", layer = "", ...rest] = name.split("/");
  const known = file ?? { layer, path: [root, ...rest].join("/"), content: {} };
  const segments = segmentsOf(pointer);
  const last = segments.at(-1);
  if (last === undefined) return { ...known, content: value };
  const parent = inside(known.content, segments.slice(0, -1));
  Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  return known;
}

function takeAway(content: unknown, segments: readonly string[]): void {
  Reflect.deleteProperty(inside(content, segments.slice(0, -1)), segments.at(-1) ?? "");
}

/** The object or array at a place, made where it is missing. */
function inside(content: unknown, segments: readonly string[]): object {
  let at: unknown = content;
  for (const segment of segments) {
    if (isObject(at) && !Object.hasOwn(at, segment)) Object.assign(at, { [segment]: {} });
    at = Reflect.get(Object(at), segment);
  }
  return Object(at);
}

function issuesOf(files: readonly PolicyFile[], layer: string): readonly Issue[] {
  return validate(files, overlay(files, layer, digest).policy, ajvValidator).issues;
}

/** What the garden itself gives. */
const baseline = issuesOf(garden, "hillside").map((issue) => JSON.stringify(issue));
const names = readdirSync(folder).sort();

describe("each kind of mistake", () => {
  it.each(names)("%s", (name) => {
    const mistake = read(name, "files.json") as Mistake;
    const issues = issuesOf(withMistake(mistake), "hillside").filter((issue) => !baseline.includes(JSON.stringify(issue)));
    expect(issues).toEqual(read(name, "issues.json"));
    expect(issues.map(({ code }) => code)).toContain(name.replace(/\..*$/, ""));
  });
});

/** Shown by other tests: of the overlay, the limits, the shapes and the import; the garden itself leaves a number open. */
const elsewhere = ["double-file", "left-open", "not-imported", "not-json", "renamed", "too-deep", "too-large", "wrong-shape"];

it("shows every code by a fixture", () => {
  const shown = new Set(names.map((name) => name.replace(/\..*$/, "")));
  expect(issueCodes.filter((code) => !shown.has(code) && !elsewhere.includes(code))).toEqual([]);
});
