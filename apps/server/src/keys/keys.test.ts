/** Keys over HTTP: what they open and what not, and disputes taken in once for their number. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { GivenApiKey, KeyPermission } from "../api/index.ts";
import { type GardenServer, openGardenServer, outcome, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
beforeAll(async () => {
  garden = await openGardenServer();
});
afterAll(() => garden.close());

async function given(permissions: readonly KeyPermission[], division = "100100"): Promise<GivenApiKey> {
  return (await garden.as("hillside.registrar")).addKey({ name: "Weather station", division, permissions, days: 30 });
}

/** As a program asks: no cookie, no origin. */
async function ask(secret: string, method: string, path: string, body?: unknown) {
  const headers: Record<string, string> = {
    authorization: `Bearer ${secret}`,
    "content-type": "application/json",
    accept: "application/json",
  };
  const response = await fetch(`${garden.url}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: response.status, text: await response.text() };
}

const dispute = {
  number: "7",
  type: "aphids",
  facts: { foundOn: "2026-03-01", plantsHit: 1, honeydew: true, gardeners: [{ gardenerName: "Rosamunde" }] },
};

it("takes disputes in once for each number, and tells what is wrong with the others", async () => {
  const { secret } = await given(["case.import"]);
  const wrong = { ...dispute, number: "8", facts: { ...dispute.facts, plantsHit: "many" } };
  const elsewhere = { ...dispute, number: "9", division: "100200" };
  const send = async () =>
    JSON.parse((await ask(secret, "POST", "/api/intake", { source: "x", disputes: [dispute, wrong, elsewhere] })).text).results;
  const first = await send();
  expect(first).toMatchObject([
    { number: "7", state: "taken" },
    { number: "8", state: "refused", issues: [{ pointer: "/plantsHit" }] },
    { number: "9", state: "refused" },
  ]);
  expect((await send())[0]).toMatchObject({ state: "before", caseId: first[0].caseId });
});

it("opens only what it was given, in its division, and nothing that people do", async () => {
  const { state } = await takeIn(await garden.as("hillside.steward"), [{ gardenerName: "Rosamunde", gardenerPhone: "13812345678" }]);
  const { secret } = await given(["case.read"]);
  const read = await ask(secret, "GET", `/api/cases/${state.id}`);
  expect(read.status).toBe(200);
  expect(read.text).not.toContain("Rosamunde");
  expect((await ask(secret, "POST", "/api/intake", { source: "x", disputes: [dispute] })).status).toBe(403);
  expect((await ask(secret, "GET", "/api/accounts")).status).toBe(403);
  expect((await ask(secret, "POST", `/api/cases/${state.id}/commands`, { version: 1, command: { kind: "note", text: "x" } })).status).toBe(
    403,
  );
  const personal = await given(["case.read", "case.readPersonal"]);
  expect((await ask(personal.secret, "GET", `/api/cases/${state.id}`)).text).toContain("Rosamunde");
  const bed = await given(["case.read"], "100100101");
  expect((await ask(bed.secret, "GET", `/api/cases/${state.id}`)).status).toBe(404);
});

it("is given only within the administrator's division", async () => {
  expect(await outcome(given(["case.read"], "100000"))).toBe("403 not-permitted");
});

it("opens nothing once it is revoked or has run out, and is never told again", async () => {
  const registrar = await garden.as("hillside.registrar");
  const { key, secret } = await given(["case.read"]);
  expect(JSON.stringify(await registrar.keys())).not.toContain(secret);
  expect((await ask(secret, "GET", "/api/cases")).status).toBe(200);
  await registrar.revokeKey(key.id);
  expect((await ask(secret, "GET", "/api/cases")).status).toBe(401);
  const ended = await given(["case.read"]);
  garden.later(31 * 24 * 60 * 60 * 1000);
  expect((await ask(ended.secret, "GET", "/api/cases")).status).toBe(401);
  expect((await ask("jf_nothing_that_was_ever_given_out", "GET", "/api/cases")).status).toBe(401);
});
