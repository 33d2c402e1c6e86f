/** kill -9 while open cases are moved to another release: the same call again moves the rest, and each case once. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { dayAt, isObject, type PolicyFile } from "@jiefen/policy";
import { openStore, readPolicyFiles, type Store, system } from "@jiefen/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../house/repository.ts";

const count = 60;
const layer = "hillside";
let dataDir = "";
let to = "";
let moves = "";

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "moving-"));
  moves = join(dataDir, "moves.json");
  writeFileSync(moves, JSON.stringify([{ kind: "rename", from: "terraceWidth", to: "burrows" }]));
  const store = await openStore({ dataDir });
  const files = await readPolicyFiles(join(root, "packages/policy/src/fixtures/garden"));
  await store.policies.publishIntoEmpty(async () => files);
  const actor = { person: "stella", roles: ["steward"], division: "100100" };
  for (let number = 1; number <= count; number++) {
    const facts = {
      foundOn: "2026-03-01",
      plantsHit: 1,
      honeydew: false,
      terraceWidth: number,
      gardeners: [{ gardenerName: `A${number}` }],
    };
    const taken = await store.desk.takeIn({ actor }, layer, { division: "100100", type: "aphids", facts });
    expect(taken).toMatchObject({ ok: true });
  }
  const own = files.filter((file) => file.layer === layer).map(withoutWidth);
  const [last] = await store.policies.history(layer);
  const above = last?.above === undefined ? {} : { above: last.above };
  to = (await store.policies.publish({ layer, files: own, ...above, effectiveFrom: dayAt(store.clock()), by: system.person, note: "" }))
    .release;
  await store.close();
}, 120_000);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** The form no longer asks how wide the terrace is. */
function withoutWidth(file: PolicyFile): PolicyFile {
  const { content } = file;
  if (file.path !== "schemas/dispute-types/aphids.json" || !isObject(content) || !isObject(content.properties)) return file;
  const { terraceWidth: _, ...properties } = content.properties;
  return { ...file, content: { ...content, properties } };
}

function migrate() {
  const line = ["--import", "tsx", join(root, "apps/cli/src/main.ts"), "migrate", "--layer", layer, "--data", dataDir, "--moves", moves];
  const child = spawn(process.execPath, [...line, "--yes", "--json"], { cwd: root, stdio: "ignore" });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, ended };
}

const movedIn = async (store: Store): Promise<number> => (await store.openCasesByRelease(layer)).get(to) ?? 0;

it("moves each case once, however often it is interrupted", async () => {
  const store = await openStore({ dataDir });
  for (const enough of [1, 20]) {
    const { child, ended } = migrate();
    while ((await movedIn(store)) < enough && child.exitCode === null) await wait(5);
    child.kill("SIGKILL");
    await ended;
    expect(await movedIn(store)).toBeLessThan(count);
  }
  expect(await migrate().ended).toBe(0);
  expect(await movedIn(store)).toBe(count);
  for (const { id, facts } of await store.openCasesOf(layer, count)) {
    const events = await store.events({ division: "100100", id });
    const adopted = events.flatMap(({ body }) => (body.kind === "releaseAdopted" ? [body.before?.terraceWidth] : []));
    expect(adopted).toEqual([facts.burrows]);
    expect((await store.verifyCase(id))?.ok).toBe(true);
  }
  await store.close();
}, 120_000);
