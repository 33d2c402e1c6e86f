/** The policies of other places, studied, taken into an empty database and given back. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyse } from "@jiefen/analysis";
import { startZ3 } from "@jiefen/analysis/z3";
import { fileName, layerFinder } from "@jiefen/policy";
import { openStore, policyJson } from "@jiefen/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesToExport } from "../../apps/cli/src/publishing/files-to-export.ts";
import { files, getLayer, layers, root } from "./places.ts";

describe("a database", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "places-"));
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it("starts with them all, and gives every file back as it was, to the byte", async () => {
    const store = await openStore({ dataDir });
    expect(await store.policies.publishIntoEmpty(async () => files)).toBe(layers.length);
    const exported = await filesToExport(store.policies, { layer: undefined, release: undefined });
    expect([...exported.layers].sort()).toEqual(layers);
    expect(exported.files.length).toBe(files.length);
    for (const { layer, path, content } of exported.files) {
      const name = fileName(layer, path);
      expect(policyJson(content), name).toBe(readFileSync(join(root, name), "utf8"));
    }
    await store.close();
  });
});

describe("analysis", () => {
  let solver: Awaited<ReturnType<typeof startZ3>>;
  beforeAll(async () => {
    solver = await startZ3();
  });
  afterAll(() => solver.stop());

  it.each(layers)("finds no criterion of %s that never holds or is hidden, and no step that leads nowhere", async (layer) => {
    const { valid, policy } = getLayer(layer);
    const findings = await analyse(solver, policy, "2026-11-24", layerFinder(valid));
    expect(
      findings.filter(({ severity }) => severity === "warning").map(({ kind, about, message }) => `${kind} ${about}: ${message.zh}`),
    ).toEqual([]);
  });
});
