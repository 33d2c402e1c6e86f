/** Rounds over HTTP: kept though nothing was found, corrected by whoever led them on the day, and listed with the cases that came of them. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RoundEntryRequest } from "../api/index.ts";
import { type GardenServer, openGardenServer, outcome } from "../fixtures/garden-server.ts";

let garden: GardenServer;
beforeAll(async () => {
  garden = await openGardenServer();
});
afterAll(() => garden.close());

const today = async () => (await (await garden.as("hillside.steward")).session()).today;
const round = async (more: Partial<RoundEntryRequest> = {}): Promise<RoundEntryRequest> => ({
  id: randomUUID(),
  channel: "round",
  on: await today(),
  place: "上坡三行",
  company: [{ name: "村里的老张" }],
  visited: 4,
  nothing: 4,
  version: 1,
  ...more,
});
const kindsOf = async (id: string) =>
  (await garden.store.audit.list({ limit: 100 })).filter(({ subject }) => subject === id).map(({ kind }) => kind);

it("keeps a round on which nothing was found, once, and proposes its place and company for the next", async () => {
  const client = await garden.as("hillside.steward");
  const chair = await client.rounds();
  const known = chair.people.find(({ person }) => person === garden.idOf("hillside.chair"));
  const sent = await round({ company: [{ person: known?.person, name: "x" }, { name: "村里的老张" }] });
  await client.keepRound(sent);
  const kept = await client.keepRound(sent);
  expect(kept).toMatchObject({ visited: 4, nothing: 4, taken: 0, mayCorrect: true, company: [known, { name: "村里的老张" }] });
  const page = await client.rounds();
  expect(page.items.filter(({ id }) => id === sent.id)).toEqual([kept]);
  expect(page.last).toMatchObject({ id: sent.id, place: "上坡三行" });
  expect(await kindsOf(sent.id)).toEqual(["roundKept"]);
});

it("lists the cases that came of a round, to those who may see them", async () => {
  const client = await garden.as("hillside.steward");
  const sent = await round({ visited: 1, nothing: 0 });
  const facts = { foundOn: "2026-03-01", plantsHit: 1, honeydew: true, gardeners: [{ id: "a", gardenerName: "Di" }] };
  const key = randomUUID();
  const { state } = await client.takeIn({ type: "aphids", facts, round: sent.id }, key);
  await client.takeIn({ type: "aphids", facts, round: sent.id }, key);
  const other = await garden.as("hillside.chair");
  await other.takeIn({ type: "aphids", facts, round: sent.id }, randomUUID());
  expect((await client.keepRound(sent)).cases.map(({ id }) => id)).toEqual([state.id]);
  const find = async (account: "hillside.chair" | "commons.bookkeeper") =>
    (await (await garden.as(account)).rounds()).items.find(({ id }) => id === sent.id);
  expect(await find("hillside.chair")).toMatchObject({ taken: 1, cases: [{ id: state.id }], mayCorrect: false });
});

it("counts on without a word to the audit, and tells it what was put right", async () => {
  const client = await garden.as("hillside.steward");
  const sent = await round();
  await client.keepRound(sent);
  await client.keepRound({ ...sent, visited: 5, nothing: 5, version: 2 });
  expect(await outcome(client.keepRound({ ...sent, visited: 9, version: 2 }))).toBe("409 round-changed");
  expect(await kindsOf(sent.id)).toEqual(["roundKept"]);
  await client.keepRound({ ...sent, visited: 3, nothing: 3, version: 3 });
  expect(await kindsOf(sent.id)).toContain("roundCorrected");
});

it("is put right by nobody else, on no other day, and by no way in that is not walked", async () => {
  const client = await garden.as("hillside.steward");
  const sent = await round();
  await client.keepRound(sent);
  const { id: _, ...more } = sent;
  expect(await outcome((await garden.as("hillside.chair")).keepRound({ ...sent, version: 2 }))).toBe("403 not-permitted");
  expect(await outcome(client.keepRound({ ...more, id: randomUUID(), channel: "letterBox" }))).toBe("422 unknown-choice");
  expect(await outcome(client.keepRound({ ...sent, on: "2026-01-01", version: 2 }))).toBe("409 round-over");
  expect(await outcome(client.keepRound({ ...sent, company: [{ person: "nobody", name: "x" }], version: 2 }))).toBe("422 unknown-person");
  expect((await client.rounds()).items.find(({ id }) => id === sent.id)).toMatchObject({ version: 1, mayCorrect: true });
});

it("lists to those who see their own cases alone the rounds they were along on", async () => {
  const client = await garden.as("hillside.steward");
  const without = await round();
  const along = await round({ company: [{ person: garden.idOf("hillside.gardener"), name: "x" }] });
  await client.keepRound(without);
  await client.keepRound(along);
  const ids = (await (await garden.as("hillside.gardener")).rounds()).items.map(({ id }) => id);
  expect(ids).toContain(along.id);
  expect(ids).not.toContain(without.id);
});

it("names people of the roster who serve there, once each, also where their account is elsewhere", async () => {
  const { roster, people, newId } = garden.store;
  const elsewhere = { id: newId(), account: "upper.helper", name: "Upper", division: "100100001", roles: [], demonstration: false };
  await people.add({ ...elsewhere, active: true }, "no hash", 0);
  const entry = { profession: "grower", languages: [], specialities: [], kin: [], active: true };
  const helper = { ...entry, name: "Upper", division: "100100001", account: elsewhere.id };
  const serving = await roster.add(newId(), { ...helper, serves: ["100100101"] });
  await roster.add(newId(), { ...helper, division: "100100101", serves: [] });
  await roster.add(newId(), { ...entry, name: "Bed", division: "100100101", serves: [], account: garden.idOf("bed.steward") });
  const named = (await (await garden.as("bed.steward")).rounds()).people.map(({ name }) => name);
  expect(named.filter((name) => name === "Upper")).toHaveLength(1);
  expect(named).not.toContain("Bed");
  expect((await (await garden.as("hillside.steward")).rounds()).people.map(({ person }) => person)).not.toContain(serving.id);
});
