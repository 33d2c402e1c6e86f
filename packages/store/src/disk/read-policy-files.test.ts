/** Reading policy files from a folder: order, names, and what is refused. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PolicyFilesError } from "./policy-files-error.ts";
import { largestFile, readPolicyFiles } from "./read-policy-files.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "policy-files-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, content: string | Buffer) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

async function refused(): Promise<readonly string[]> {
  const error: unknown = await readPolicyFiles(root).catch((thrown: unknown) => thrown);
  return error instanceof PolicyFilesError ? error.issues.map((issue) => `${issue.code} ${issue.file}`) : ["not refused"];
}

describe("readPolicyFiles", () => {
  it("takes the layer out of the path and passes over other files", async () => {
    write("rules/garden/grading.json", '{"a":1}');
    write("schemas/garden/records/visit.json", "{}");
    write("rules/garden/notes.md", "hello");
    expect(await readPolicyFiles(root)).toEqual([
      { layer: "garden", path: "rules/grading.json", content: { a: 1 } },
      { layer: "garden", path: "schemas/records/visit.json", content: {} },
    ]);
  });

  it("names every file that cannot be read, with its place", async () => {
    write("rules/garden/a.json", "{");
    write("rules/garden/b.json", "[]");
    write("rules/c.json", "{}");
    write("rules/garden/9.json", "{}");
    write("rules/garden/e.json", `{"x":"${"y".repeat(largestFile)}"}`);
    write("rules/garden/f.json", Buffer.from([0x7b, 0xff, 0x7d]));
    expect(await refused()).toEqual([
      "misplaced-file rules/c.json",
      "misplaced-file rules/garden/9.json",
      "not-json rules/garden/a.json",
      "not-an-object rules/garden/b.json",
      "file-too-large rules/garden/e.json",
      "not-json rules/garden/f.json",
    ]);
    await expect(readPolicyFiles(root)).rejects.toThrow("rules/garden/a.json: This is not valid UTF-8 JSON");
  });

  it("says so when there is nothing to read", async () => {
    expect(await refused()).toEqual(["no-policy-files rules"]);
  });
});
