/** The log: what stands in it, and that nobody's data does, also when something fails. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type GardenServer, newKey, openGardenServer, outcome, password, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
beforeAll(async () => {
  garden = await openGardenServer();
});
afterAll(() => garden.close());

const name = "Rosamunde";
const number = "13812345678";
const search = "Wheelbarrow";
const hidden = [
  name,
  number,
  search,
  "RosamundesSecret",
  password,
  "jiefen=",
  "hillside.steward",
  "unheard.of",
  encodeURIComponent("洛夫"),
];

it("names method, route, status and request, and nobody's data", async () => {
  const client = await garden.as("hillside.steward");
  const { state } = await takeIn(client, [{ gardenerName: name, gardenerPhone: number }]);
  await client.cases({ q: search });
  await client.command(state.id, { version: 1, command: { kind: "note", text: `Call ${number}` } }, newKey());
  expect(await outcome(garden.browser().signIn({ account: "unheard.of", password: "RosamundesSecret" }))).toBe("401 wrong-password");
  expect(await outcome(client.case(name))).toBe("404 not-found");
  await fetch(`${garden.url}/api/${encodeURIComponent("洛夫")}/${number}?q=${search}`);
  await fetch(`${garden.url}/api/session`, {
    method: "POST",
    headers: { origin: garden.url, "content-type": "application/json" },
    body: `{"account": ${name}`,
  });
  const lines = garden.log.map((line): Record<string, unknown> => JSON.parse(line));
  expect(lines.at(-2)).toMatchObject({ req: { method: "GET" }, res: { status: 404 }, route: "-" });
  expect(lines).toContainEqual(expect.objectContaining({ route: "/api/cases/:id/commands", res: { status: 200 } }));
  expect(lines.every(({ req }) => typeof req === "object" && req !== null && "id" in req)).toBe(true);
  for (const word of hidden) expect(garden.log.join("")).not.toContain(word);
});

it("says that a request failed, not what was asked for", async () => {
  const broken = await openGardenServer();
  const client = await broken.as("hillside.steward");
  await broken.store.close();
  expect(await outcome(client.cases({ q: search }))).toMatch(/^500 internal$/);
  expect(broken.log.join("")).toContain("request failed");
  for (const word of hidden) expect(broken.log.join("")).not.toContain(word);
  await broken.close();
});
