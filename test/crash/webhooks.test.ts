/** kill -9 while disputes are taken in and told of, again and again: whatever was taken in is told of in the end, each under one id. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Client, createClient, withCookies } from "@jiefen/server/client";
import { hashPassword, openStore, readPolicyFiles } from "@jiefen/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startVictim } from "./victim.ts";

const gardenRoot = fileURLToPath(new URL("../../packages/policy/src/fixtures/garden", import.meta.url));
const password = "a password for the crash test";
let dataDir = "";
let receiver: Server;
/** By id of the message: the case it tells of. */
const told = new Map<string, string>();

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { data } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      const id = String(request.headers["webhook-id"]);
      expect(told.get(id) ?? data.case.id).toBe(data.case.id);
      told.set(id, data.case.id);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const address = receiver.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`;
  dataDir = mkdtempSync(join(tmpdir(), "telling-"));
  const store = await openStore({ dataDir });
  await store.policies.publishIntoEmpty(() => readPolicyFiles(gardenRoot));
  const person = {
    id: store.newId(),
    account: "chair",
    name: "Chair",
    division: "100000",
    roles: ["chair"],
    demonstration: false,
    active: true,
  };
  await store.people.add(person, await hashPassword(password), store.clock());
  const webhook = { name: "x", division: "100000", url, kinds: ["case.takenIn" as const], active: true };
  await store.webhooks.add({ id: store.newId(), by: person.id, ...webhook });
  await store.close();
});
afterAll(async () => {
  await new Promise((resolve) => receiver.close(resolve));
  rmSync(dataDir, { recursive: true, force: true });
});

async function signedIn(url: string): Promise<Client> {
  const client = createClient({ origin: url, fetch: withCookies(url) });
  await client.signIn({ account: "chair", password });
  return client;
}

async function takeInUntilKilled(client: Client, round: number): Promise<void> {
  try {
    for (let count = 0; ; count++) {
      const facts = { foundOn: "2026-03-01", plantsHit: 1, gardeners: [{ gardenerName: `G ${round} ${count}` }] };
      await client.takeIn({ type: "aphids", facts }, `telling-${round}-${count}`);
    }
  } catch {
    // The server was killed.
  }
}

it("loses nothing", async () => {
  for (let round = 0; round < 5; round++) {
    const victim = await startVictim(dataDir);
    const sending = takeInUntilKilled(await signedIn(victim.url), round);
    await wait(700 + 230 * round);
    await victim.kill();
    await sending;
  }
  const last = await startVictim(dataDir);
  const store = await openStore({ dataDir });
  const cases: string[] = [];
  for await (const { caseId } of store.verifyAll()) cases.push(caseId);
  expect(cases.length).toBeGreaterThan(5);
  await expect.poll(() => new Set(told.values()).size, { timeout: 60_000, interval: 300 }).toBe(cases.length);
  expect([...told.values()].toSorted()).toEqual(cases.toSorted());
  await store.close();
  await last.kill();
}, 300_000);
