/** kill -9 while an import is taken in, again and again: it goes on by itself, every row is taken in once, and none is lost. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openStore, readPolicyFiles } from "@jiefen/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startVictim } from "./victim.ts";

const gardenRoot = fileURLToPath(new URL("../../packages/policy/src/fixtures/garden", import.meta.url));
const rows = 120;
const id = "00000000000000000000000001";
let dataDir = "";

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "importing-"));
  const store = await openStore({ dataDir });
  await store.policies.publishIntoEmpty(() => readPolicyFiles(gardenRoot));
  const chair = {
    id: store.newId(),
    account: "chair",
    name: "Chair",
    division: "100000",
    roles: ["chair"],
    demonstration: false,
    active: true,
  };
  await store.people.add(chair, "no hash", store.clock());
  const brought = { id, division: "100000", layer: "commons", type: "aphids", source: "x", file: "x.xlsx", ignored: [], by: chair.id };
  await store.imports.begin(
    brought,
    Array.from({ length: rows }, (_, index) => ({
      row: index + 1,
      number: `${index}`,
      state: "read" as const,
      facts: { foundOn: "2026-03-01", plantsHit: 1, gardeners: [{ gardenerName: `G${index}` }] },
    })),
  );
  await store.close();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Read beside the server, or when it is gone. */
async function looked<Value>(look: (store: Awaited<ReturnType<typeof openStore>>) => Promise<Value>): Promise<Value> {
  const store = await openStore({ dataDir });
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

/** A server of its own for a while; the import is confirmed as soon as it is graded. */
async function served(kill: () => Promise<boolean>): Promise<void> {
  const victim = await startVictim(dataDir);
  while (!(await kill())) await wait(100);
  await victim.kill();
}

it("is taken up where it was, until every row is a case", async () => {
  await served(() => looked((store) => store.imports.move(id, ["ready"], "taking")));
  for (let kills = 0; kills < 5; kills++)
    await served(async () => {
      await wait(150 + 130 * kills);
      return true;
    });
  await served(() => looked(async (store) => (await store.imports.find(id))?.state === "done"));
  await looked(async (store) => {
    const taken = await store.imports.rows(id, { states: ["taken"], limit: rows + 1 });
    expect(taken.map(({ number }) => number)).toEqual(Array.from({ length: rows }, (_, index) => `${index}`));
    expect(new Set(taken.map(({ caseId }) => caseId)).size).toBe(rows);
    let cases = 0;
    for await (const verified of store.verifyAll()) {
      expect(verified).toMatchObject({ ok: true });
      cases += 1;
    }
    expect(cases).toBe(rows);
  });
});
