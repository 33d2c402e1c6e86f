/** kill -9 during a stream of commands over HTTP, twenty times: what was acknowledged is there, nothing is there twice, every chain verifies. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Client, createClient, withCookies } from "@jiefen/server/client";
import { hashPassword, openStore, readPolicyFiles } from "@jiefen/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startVictim, type Victim } from "./victim.ts";

const kills = 20;
const streams = 6;
const password = "a password for the crash test";
const gardenRoot = fileURLToPath(new URL("../../packages/policy/src/fixtures/garden", import.meta.url));

/** One command of the stream: an intake, or a note on a case. `done` once its answer has come. */
interface Sent {
  readonly key: string;
  readonly caseId?: string;
  readonly text: string;
  done?: { readonly caseId: string };
}

let dataDir = "";
let keys = 0;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crash-"));
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
  await store.close();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function send(client: Client, sent: Sent): Promise<void> {
  const view =
    sent.caseId === undefined
      ? await client.takeIn(
          { type: "aphids", facts: { foundOn: "2026-03-01", plantsHit: 1, gardeners: [{ gardenerName: sent.text }] } },
          sent.key,
        )
      : await client.command(sent.caseId, { version: 1, command: { kind: "note", text: sent.text } }, sent.key);
  sent.done = { caseId: view.state.id };
}

/** Intakes, each followed by notes on its case, until the server is gone. */
async function stream(client: Client, all: Sent[]): Promise<void> {
  const next = (caseId?: string): Sent => {
    keys += 1;
    const sent = { key: `crash-key-${keys}`, text: `text ${keys}`, ...(caseId === undefined ? {} : { caseId }) };
    all.push(sent);
    return sent;
  };
  try {
    for (;;) {
      const intake = next();
      await send(client, intake);
      for (let count = 0; count < 4; count++) await send(client, next(intake.done?.caseId));
    }
  } catch {
    // The server was killed: what this stream was waiting for has no answer.
  }
}

async function signedIn(victim: Victim): Promise<Client> {
  const client = createClient({ origin: victim.url, fetch: withCookies(victim.url) });
  await client.signIn({ account: "chair", password });
  return client;
}

/** Every text of the database, with the case it stands in. */
async function written(): Promise<ReadonlyMap<string, readonly string[]>> {
  const store = await openStore({ dataDir });
  const texts = new Map<string, string[]>();
  const add = (text: string, caseId: string) => texts.set(text, [...(texts.get(text) ?? []), caseId]);
  for await (const verified of store.verifyAll()) {
    expect(verified).toMatchObject({ ok: true });
    for (const { body } of await store.events({ division: "100000", id: verified.caseId })) {
      if (body.kind === "noted") add(body.text, verified.caseId);
      if (body.kind === "takenIn") add(/text \d+/.exec(JSON.stringify(body.facts))?.[0] ?? "", verified.caseId);
    }
  }
  await store.close();
  return texts;
}

it(`survives ${kills} kills`, async () => {
  const all: Sent[] = [];
  let unanswered: Sent[] = [];
  for (let round = 0; round < kills; round++) {
    const victim = await startVictim(dataDir);
    const client = await signedIn(victim);
    // What had no answer is sent again under its key, as a client would.
    for (const sent of unanswered) await send(client, sent);
    const before = all.length;
    const streaming = Promise.all(Array.from({ length: streams }, () => stream(client, all)));
    await wait(120 + 97 * (round % 7));
    await victim.kill();
    await streaming;
    expect(all.length, "commands were under way when the server was killed").toBeGreaterThan(before);
    unanswered = all.filter(({ done }) => done === undefined);
  }
  const texts = await written();
  const answered = all.filter(({ done }) => done !== undefined);
  expect(answered.length).toBeGreaterThan(kills * streams);
  expect(answered.filter(({ text, done }) => texts.get(text)?.join() !== done?.caseId)).toEqual([]);
  expect([...texts.values()].filter((cases) => cases.length > 1)).toEqual([]);
}, 600_000);
