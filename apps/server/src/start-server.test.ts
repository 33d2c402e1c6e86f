/** Starting the product: demonstration or first administrator, days caught up, a graceful stop. Under the invented policy `garden`. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { standardTemplate } from "@jiefen/papers";
import { hashPassword, openStore, PolicyFilesError, readPolicyFiles, startOf, templateDigest } from "@jiefen/store";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClient } from "./client/client.ts";
import { withCookies } from "./client/cookie-jar.ts";
import { StartRefused } from "./demo/demonstrate.ts";
import { gardenRoot, newKey, password, takeIn } from "./fixtures/garden-server.ts";
import { type StartOptions, startServer } from "./start-server.ts";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "start-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const logger = pino({ level: "silent" });
const start = (options: Partial<StartOptions>) =>
  startServer({ root: gardenRoot, dataDir, host: "127.0.0.1", port: 0, logger, demonstration: false, ...options });

async function hire(demonstration: boolean): Promise<void> {
  const store = await openStore({ dataDir });
  const person = {
    id: store.newId(),
    account: "stella",
    name: "Stella",
    division: "100000",
    roles: ["steward"],
    demonstration,
    active: true,
  };
  await store.people.add(person, await hashPassword(password), 0);
  await store.close();
}

describe("an empty installation", () => {
  it("asks for a first administrator and tells the token once, on the console", async () => {
    const server = await start({});
    const client = createClient({ origin: server.url, fetch: withCookies(server.url) });
    expect(await client.session()).toMatchObject({ setupNeeded: true });
    const token = server.first && "setupToken" in server.first ? server.first.setupToken : "";
    const { me } = await client.setup({ token, account: "rosa", name: "Rosa", password, roles: ["registrar"], division: "100000" });
    expect(me?.account).toBe("rosa");
    await server.close();
    const again = await start({});
    expect(again.first).toBeUndefined();
    await again.close();
  });
});

describe("the Word templates beside the policy files", () => {
  const papers = JSON.parse(readFileSync(join(gardenRoot, "rules/commons/papers.json"), "utf8"));
  function rootWith(bytes: Uint8Array): { readonly root: string; readonly digest: string } {
    const root = join(dataDir, "root");
    const digest = templateDigest(bytes);
    cpSync(gardenRoot, root, { recursive: true });
    const notice = { ...papers.papers.notice, template: { digest, name: "x.docx" } };
    writeFileSync(join(root, "rules/commons/papers.json"), JSON.stringify({ ...papers, papers: { ...papers.papers, notice } }));
    mkdirSync(join(root, "rules/commons/templates"));
    writeFileSync(join(root, `rules/commons/templates/${digest}.docx`), bytes);
    return { root, digest };
  }

  it("are kept with the first policies", async () => {
    const plain = await openStore({ dataDir: join(dataDir, "plain") });
    await plain.policies.publishIntoEmpty(() => readPolicyFiles(gardenRoot));
    const [commons] = await plain.policies.layers();
    const { papers: known } = await plain.policies.getPolicy(commons?.release ?? "");
    await plain.close();
    const notice = known.find(({ id }) => id === "notice");
    if (!notice) throw new Error("There is no such paper.");
    const { root, digest } = rootWith(await standardTemplate(notice));
    await (await start({ root })).close();
    const store = await openStore({ dataDir });
    expect(await store.paperTemplates.find(digest)).toBeDefined();
    await store.close();
  });

  it("keep the product from starting where they cannot be used, with nothing published", async () => {
    const { root } = rootWith(Buffer.from("no Word file"));
    const error: unknown = await start({ root }).catch((thrown: unknown) => thrown);
    expect(error instanceof PolicyFilesError && error.issues.map(({ code }) => code)).toContain("template-unfit");
    const store = await openStore({ dataDir });
    expect(await store.policies.layers()).toEqual([]);
    await store.close();
  });
});

describe("demonstration accounts", () => {
  it.each([
    ["on all addresses", { host: "0.0.0.0" }],
    ["behind a proxy that others reach", { publicOrigin: "https://garden.example" }],
  ])("are refused %s", async (_where, reach) => {
    await hire(true);
    const error: unknown = await start(reach).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StartRefused);
    expect(error instanceof StartRefused && error.text.zh).toContain("演示账号");
  });

  it("are refused where they are asked for on an address that others reach", async () => {
    await expect(start({ host: "0.0.0.0", demonstration: true })).rejects.toThrow(StartRefused);
  });

  it("are offered on this machine alone", async () => {
    await hire(true);
    const server = await start({});
    expect(server.first).toHaveProperty("demonstrationPassword");
    const { demonstration } = await createClient({ origin: server.url }).session();
    expect(demonstration?.accounts.map(({ account }) => account)).toEqual(["stella"]);
    await server.close();
  });
});

it("catches up the days that passed while it was stopped", async () => {
  await hire(false);
  const at = (day: string) => () => startOf(day) + 43_200_000;
  const first = await start({ clock: at("2026-03-02") });
  const client = createClient({ origin: first.url, fetch: withCookies(first.url) });
  await client.signIn({ account: "stella", password });
  const { state } = await takeIn(client, [{ gardenerName: "Ada" }]);
  await first.close();
  const second = await start({ clock: at("2026-03-12") });
  const later = createClient({ origin: second.url, fetch: withCookies(second.url) });
  await later.signIn({ account: "stella", password });
  expect((await later.case(state.id)).state.day).toBe("2026-03-12");
  await second.close();
});

it("answers what is under way before it stops", async () => {
  await hire(false);
  const server = await start({});
  const client = createClient({ origin: server.url, fetch: withCookies(server.url) });
  await client.signIn({ account: "stella", password });
  const facts = { foundOn: "2026-03-01", plantsHit: 1, honeydew: true, gardeners: [{ gardenerName: "Ada" }] };
  const answers = Array.from({ length: 4 }, () => client.takeIn({ type: "aphids", facts }, newKey()));
  // By the time the first is answered, the others have come in.
  await Promise.race(answers);
  await server.close();
  const store = await openStore({ dataDir });
  for (const { state } of await Promise.all(answers)) expect(await store.verifyCase(state.id)).toMatchObject({ ok: true });
  await store.close();
});
