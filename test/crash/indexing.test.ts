/** kill -9 while cases are indexed for new rules by which they are alike: it goes on where it was, and until it is whole the former rules hold. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dayAt, isObject, type PolicyFile } from "@jiefen/policy";
import { openStore, readPolicyFiles, type Store, system } from "@jiefen/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../house/repository.ts";

const count = 60;
const layer = "commons";
const actor = { person: "stella", roles: ["steward"], division: "100000" };
let dataDir = "";

const factsOf = (number: number) => ({
  foundOn: "2026-03-01",
  plot: `bed ${number}`,
  plantsHit: number,
  honeydew: false,
  gardeners: [{ gardenerName: `A${number}` }],
});

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "indexing-"));
  const store = await openStore({ dataDir });
  const files = await readPolicyFiles(join(root, "packages/policy/src/fixtures/garden"));
  await store.policies.publishIntoEmpty(async () => files);
  await store.likeness.bringOn(1);
  for (let number = 1; number <= count; number++) {
    const facts = factsOf(number);
    expect(await store.desk.takeIn({ actor }, layer, { division: "100000", type: "aphids", facts })).toMatchObject({ ok: true });
  }
  const own = files.filter((file) => file.layer === layer).map(byPlotAlone);
  await store.policies.publish({ layer, files: own, effectiveFrom: dayAt(store.clock()), by: system.person, note: "" });
  await store.close();
}, 120_000);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Cases at one plot are alike, whenever they were found. */
function byPlotAlone(file: PolicyFile): PolicyFile {
  const { content } = file;
  if (file.path !== "rules/intake.json" || !isObject(content) || !isObject(content.duplicates)) return file;
  const { samePlot } = content.duplicates;
  if (!isObject(samePlot)) return file;
  return { ...file, content: { ...content, duplicates: { ...content.duplicates, samePlot: { ...samePlot, equal: ["plot"] } } } };
}

/** How many are told of two cases at the same plot: the one found the same day, and the one found another day. */
async function alike(store: Store) {
  const publication = await store.policies.findLayer(layer);
  const policy = await store.policies.getPolicy(publication?.release ?? "");
  const found = async (number: number, foundOn: string) => {
    const { gardeners: _, ...facts } = factsOf(number);
    return (await store.alike(policy, { type: "aphids", acceptedOn: dayAt(store.clock()), facts: { ...facts, foundOn } })).cases.length;
  };
  return {
    first: [await found(1, "2026-03-01"), await found(1, "2026-02-01")],
    last: [await found(count, "2026-03-01"), await found(count, "2026-02-01")],
  };
}

it("goes on where it was, by the former rules wholly and then by the new ones wholly", async () => {
  const script = fileURLToPath(new URL("index-cases.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, dataDir], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  let told = 0;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.stdout.on("data", (dots: Buffer) => {
    told += dots.length;
    if (told >= 20) child.kill("SIGKILL");
  });
  await gone;
  const store = await openStore({ dataDir });
  try {
    const before = await store.likeness.progress();
    expect(before?.done).toBeGreaterThanOrEqual(20);
    expect(before?.done).toBeLessThan(count);
    expect(await alike(store)).toEqual({ first: [1, 0], last: [1, 0] });
    const meanwhile = await store.desk.takeIn({ actor }, layer, {
      division: "100000",
      type: "aphids",
      facts: { ...factsOf(1), foundOn: "2026-03-02" },
    });
    expect(meanwhile.ok).toBe(true);
    let steps = 0;
    while (await store.likeness.bringOn(1)) steps += 1;
    expect(steps).toBeLessThanOrEqual(count + 1 - (before?.done ?? 0));
    expect(await store.likeness.progress()).toBeUndefined();
    expect(await alike(store)).toEqual({ first: [2, 2], last: [1, 1] });
  } finally {
    await store.close();
  }
}, 120_000);
