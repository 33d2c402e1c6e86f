/** Opening a store: what is published when, and the key of the party index. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PolicyFile } from "@jiefen/policy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PolicyFilesError } from "./disk/policy-files-error.ts";
import { readPolicyFiles } from "./disk/read-policy-files.ts";
import { gardenRoot } from "./fixtures/garden-store.ts";
import { indexKeyFile } from "./index-key.ts";
import { openStore } from "./store.ts";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "store-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const files = () => readPolicyFiles(gardenRoot);

describe("publishing", () => {
  it("takes the files into an empty database once; later files change nothing", async () => {
    const store = await openStore({ dataDir });
    expect(await store.policies.publishIntoEmpty(files)).toBe(2);
    const before = await store.policies.layers();
    expect(before.map(({ layer, division, chain }) => [layer, division, chain])).toEqual([
      ["commons", "100000", ["commons"]],
      ["hillside", "100100", ["commons", "hillside"]],
    ]);
    await store.close();
    const again = await openStore({ dataDir });
    const renamed = async () =>
      (await files()).map((file) =>
        file.path === "rules/layer.json" ? { ...file, content: { ...(file.content as object), title: "别园" } } : file,
      );
    expect(await again.policies.publishIntoEmpty(renamed)).toBe(0);
    expect(await again.policies.layers()).toEqual(before);
    await again.close();
  });

  it("finds the layer a division lies in, the narrowest", async () => {
    const store = await openStore({ dataDir });
    await store.policies.publishIntoEmpty(files);
    const layerOf = async (division: string) => (await store.policies.findLayerOf(division))?.layer;
    expect([
      await layerOf("100000"),
      await layerOf("100100"),
      await layerOf("100100101"),
      await layerOf("100200"),
      await layerOf("990000"),
    ]).toEqual(["commons", "hillside", "hillside", "commons", undefined]);
    await store.close();
  });

  it("refuses unsound files whole, and names every error", async () => {
    const store = await openStore({ dataDir });
    const broken = async (): Promise<readonly PolicyFile[]> =>
      (await files()).map((file) => (file.path === "rules/workflow.json" ? { ...file, content: {} } : file));
    const error: unknown = await store.policies.publishIntoEmpty(broken).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PolicyFilesError);
    expect(error instanceof PolicyFilesError && error.issues.some(({ file }) => file === "rules/commons/workflow.json")).toBe(true);
    expect(await store.policies.layers()).toEqual([]);
    await store.close();
  });
});

describe("the key of the party index", () => {
  it("is made once, and another one is refused", async () => {
    await (await openStore({ dataDir })).close();
    await (await openStore({ dataDir })).close();
    writeFileSync(join(dataDir, indexKeyFile), "another");
    await expect(openStore({ dataDir })).rejects.toThrow(/index\.key/);
    rmSync(join(dataDir, indexKeyFile));
    await expect(openStore({ dataDir })).rejects.toThrow(/missing or another/);
  });
});
