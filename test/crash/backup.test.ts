/** Backups beside a server that takes disputes in and keeps their files without pause: each one is whole, also after some were killed half-way. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createClient, withCookies } from "@jiefen/server/client";
import { hashPassword, makeBackup, openStore, readPolicyFiles, restore } from "@jiefen/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startVictim, type Victim } from "./victim.ts";

const gardenRoot = fileURLToPath(new URL("../../packages/policy/src/fixtures/garden", import.meta.url));
const cli = fileURLToPath(new URL("../../apps/cli/src/main.ts", import.meta.url));
const password = "compost-heap-7";
let folder = "";
let dataDir = "";
let victim: Victim;
/** What the server has acknowledged so far. */
const acknowledged = { cases: 0, files: 0 };
let stopped = false;
let writing: Promise<void>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "backup-"));
  dataDir = join(folder, "data");
  const store = await openStore({ dataDir });
  await store.policies.publishIntoEmpty(() => readPolicyFiles(gardenRoot));
  const chair = { account: "chair", name: "Chair", division: "100000", roles: ["chair"], demonstration: false, active: true };
  await store.people.add({ id: store.newId(), ...chair }, await hashPassword(password), store.clock());
  await store.close();
  victim = await startVictim(dataDir);
  writing = write(victim.url);
});
afterAll(async () => {
  stopped = true;
  await writing;
  await victim.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** One command after another: a case, a file beside it, and every third file taken away again. */
async function write(url: string): Promise<void> {
  const client = createClient({ origin: url, fetch: withCookies(url) });
  await client.signIn({ account: "chair", password });
  for (let n = 0; !stopped; n++) {
    const facts = { foundOn: "2026-03-01", plantsHit: 3, gardeners: [{ gardenerName: `G${n}` }] };
    const { state } = await client.takeIn({ type: "aphids", facts }, `take-in-${n}`);
    acknowledged.cases += 1;
    const sheet = new Blob([`%PDF-1.7\n${"x".repeat(50_000)}${n}\n%%EOF`]);
    const seen = await client.attach(state.id, { kind: "poisonSheet", name: `sheet ${n}.pdf` }, sheet, `attach-${n}`);
    acknowledged.files += 1;
    const attachment = seen.state.attachments?.[0]?.id ?? "";
    if (n % 3 !== 0) continue;
    const command = { kind: "removeAttachment", attachment, reason: "blurred" } as const;
    await client.command(state.id, { version: seen.state.version, command }, `remove-${n}`);
  }
}

async function grown(cases: number): Promise<void> {
  const until = acknowledged.cases + cases;
  while (acknowledged.cases < until) await wait(20);
}

/** Restored beside the server: states and files are held against the log as the product would on opening. */
async function sound(backup: string): Promise<{ readonly cases: number; readonly files: number }> {
  const to = `${backup}-restored`;
  const done = await restore({ from: backup, dataDir: to });
  expect([done.broken, done.found]).toEqual([[], []]);
  expect([done.cases, done.events]).toEqual([done.manifest.cases, done.manifest.events]);
  const store = await openStore({ dataDir: to });
  for await (const verified of store.verifyAll()) expect(verified.ok).toBe(true);
  await store.close();
  return { cases: done.cases, files: done.attachments };
}

it("hold everything that was acknowledged before they began, and fit together", async () => {
  for (let n = 0; n < 3; n++) {
    await grown(6);
    const before = { ...acknowledged };
    const to = join(folder, `backup-${n}.tar`);
    await makeBackup({ dataDir, to });
    const { cases, files } = await sound(to);
    expect(cases).toBeGreaterThanOrEqual(before.cases);
    expect(files).toBeGreaterThanOrEqual(Math.floor((before.files * 2) / 3) - 1);
  }
});

it("that are killed half-way never stand where they were to go, and the next one succeeds", async () => {
  const to = join(folder, "killed.tar");
  const unfinished = `${to}.unfinished`;
  let brokenOff = 0;
  for (const delay of [0, 5, 15, 40, 80]) {
    const child = spawn(process.execPath, ["--import", "tsx", cli, "backup", "--data", dataDir, "--to", to], { stdio: "ignore" });
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    while (!existsSync(unfinished) && child.exitCode === null) await wait(1);
    await wait(delay);
    child.kill("SIGKILL");
    await gone;
    if (existsSync(unfinished)) brokenOff += 1;
    if (!existsSync(to)) continue;
    // It was quicker.
    await sound(to);
    rmSync(to);
    rmSync(`${to}-restored`, { recursive: true });
  }
  expect(brokenOff).toBeGreaterThan(0);
  await grown(2);
  await makeBackup({ dataDir, to });
  expect((await sound(to)).cases).toBeGreaterThan(0);
  expect(existsSync(unfinished)).toBe(false);
});
