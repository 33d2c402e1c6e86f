/** Telling other programs what happens, over HTTP to a program that checks for itself: what it is told, how it is signed, tried again, given up. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { WebhookSecret, WebhookSettings } from "../api/index.ts";
import type { Client } from "../client/client.ts";
import { type Account, type GardenServer, newKey, openGardenServer, outcome, password, takeIn } from "../fixtures/garden-server.ts";
import { openReceiver, type Receiver } from "../fixtures/receiver.ts";

let garden: GardenServer;
let receiver: Receiver;
beforeEach(async () => {
  receiver = await openReceiver();
  garden = await openGardenServer({ webhookHosts: [receiver.host] });
});
afterEach(async () => {
  await garden.close();
  await receiver.close();
});

/** A session of today: those of days ago have ended. */
async function today(account: Account): Promise<Client> {
  const client = garden.browser();
  await client.signIn({ account, password });
  return client;
}

const minute = 60_000;
const hour = 60 * minute;

async function added(settings: Partial<WebhookSettings> = {}): Promise<WebhookSecret> {
  const registrar = await garden.as("hillside.registrar");
  const whole: WebhookSettings = {
    name: "Ledger",
    division: "100100",
    url: receiver.url,
    kinds: ["case.takenIn"],
    active: true,
    ...settings,
  };
  return registrar.addWebhook(whole);
}

const takenIn = async (account: "hillside.steward" | "valley.steward" = "hillside.steward", type = "aphids") =>
  (await takeIn(await today(account), [{ gardenerName: "Rosamunde", gardenerPhone: "13812345678" }], {}, type)).state;

const told = () => receiver.received.map(({ body }) => body.type);
const log = async (id: string) => (await (await today("hillside.registrar")).deliveries(id)).items;

it("tells once, signed, what was asked for and where, and no name", async () => {
  const { secret } = await added({ kinds: ["case.takenIn", "case.closed"] });
  const state = await takenIn();
  await takenIn("valley.steward");
  await garden.deliver();
  await garden.deliver();
  const [first, ...others] = receiver.received;
  expect(others).toEqual([]);
  expect(first?.body).toMatchObject({
    type: "case.takenIn",
    data: { sequence: 1, case: { id: state.id, division: "100100", heldBy: "100100", type: "aphids", levels: state.inForce, open: true } },
  });
  expect(first?.text).not.toMatch(/Rosamunde|13812345678/);
  expect(first?.signedBy(secret)).toBe(true);
  expect(first?.signedBy(secret.replace(/.{4}$/, "AAA="))).toBe(false);
});

it("tells exactly the kinds that were chosen, and nothing of a restricted type", async () => {
  await added({ kinds: ["case.stageChanged"] });
  const state = await takenIn();
  await takenIn("hillside.steward", "slugs");
  const steward = await garden.as("hillside.steward");
  const [step] = (await steward.case(state.id)).offers.filter(({ allowed }) => allowed);
  await steward.command(state.id, { version: state.version, command: { kind: "note", text: "Rosamunde called" } }, newKey());
  expect(step).toBeDefined();
  await garden.deliver();
  expect(told()).toEqual([]);
});

it("tries again later under the same id, longer each time, until it arrives", async () => {
  const { webhook } = await added();
  await takenIn();
  receiver.answer(503);
  await garden.deliver();
  expect(await log(webhook.id)).toMatchObject([{ state: "waiting", attempts: 1, response: 503, trouble: "status" }]);
  await garden.deliver();
  expect(receiver.received).toHaveLength(1);
  garden.later(6_000);
  receiver.answer(302, { location: receiver.url });
  await garden.deliver();
  expect(await log(webhook.id)).toMatchObject([{ state: "waiting", attempts: 2, response: 302, trouble: "redirect" }]);
  garden.later(6 * minute);
  receiver.answer(200);
  await garden.deliver();
  expect(await log(webhook.id)).toMatchObject([{ state: "arrived", attempts: 3, response: 200 }]);
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
  expect(receiver.received).toHaveLength(3);
});

it("gives up after the last attempt, pauses what never arrives, and sends what came meanwhile once it goes on", async () => {
  const { webhook } = await added();
  receiver.answer(500);
  await takenIn();
  for (let attempt = 0; attempt < 12; attempt++) {
    await garden.deliver();
    garden.later(25 * hour);
  }
  expect(await log(webhook.id)).toMatchObject([{ state: "givenUp", attempts: 10 }]);
  const registrar = await today("hillside.registrar");
  const paused = (await registrar.webhooks()).webhooks[0];
  expect(paused).toMatchObject({ id: webhook.id, paused: { why: "neverArrives" } });
  receiver.answer(200);
  await takenIn();
  await garden.deliver();
  expect(receiver.received).toHaveLength(10);
  const { name, division, url, kinds } = webhook;
  expect(await registrar.changeWebhook(webhook.id, { name, division, url, kinds, active: true })).not.toHaveProperty("paused");
  await garden.deliver();
  expect(receiver.received).toHaveLength(11);
  const [latest, earlier] = await log(webhook.id);
  expect(latest?.state).toBe("arrived");
  await registrar.redeliver(webhook.id, earlier?.id ?? "");
  await garden.deliver();
  expect(receiver.received.at(-1)?.id).toBe(earlier?.id);
  expect((await log(webhook.id)).map(({ state }) => state)).toEqual(["arrived", "arrived"]);
});

it("is paused at once where the receiver says that it is gone", async () => {
  const { webhook } = await added();
  receiver.answer(410);
  await takenIn();
  await garden.deliver();
  expect((await (await garden.as("hillside.registrar")).webhooks()).webhooks).toMatchObject([{ id: webhook.id, paused: { why: "gone" } }]);
});

it("signs with the old secret beside the new one for a day", async () => {
  const { webhook, secret } = await added();
  const changed = await (await garden.as("hillside.registrar")).changeWebhookSecret(webhook.id);
  expect(changed.secret).not.toBe(secret);
  await takenIn();
  await garden.deliver();
  expect([secret, changed.secret].map((one) => receiver.received[0]?.signedBy(one))).toEqual([true, true]);
  garden.later(25 * hour);
  await takenIn();
  await garden.deliver();
  expect([secret, changed.secret].map((one) => receiver.received[1]?.signedBy(one))).toEqual([false, true]);
});

it("can be tried, switched off and removed; each is written in the audit log without the secret", async () => {
  const registrar = await garden.as("hillside.registrar");
  const { webhook, secret } = await added();
  await registrar.testWebhook(webhook.id);
  await garden.deliver();
  expect(told()).toEqual(["webhook.test"]);
  const { name, division, url, kinds } = webhook;
  await registrar.changeWebhook(webhook.id, { name, division, url, kinds, active: false });
  await takenIn();
  await garden.deliver();
  expect(told()).toEqual(["webhook.test"]);
  expect((await registrar.removeWebhook(webhook.id)).webhooks).toEqual([]);
  expect(await outcome(registrar.deliveries(webhook.id))).toBe("404 not-found");
  const audit = await registrar.audit({});
  expect(audit.items.map(({ kind }) => kind).slice(0, 3)).toEqual(["webhookRemoved", "webhookChanged", "webhookAdded"]);
  expect(JSON.stringify([audit, await registrar.webhooks()])).not.toContain(secret);
});

it("is set up only within the administrator's division, and only for addresses that may be spoken to", async () => {
  expect(await outcome(added({ division: "100000" }))).toBe("403 not-permitted");
  for (const url of [
    "http://example.org/",
    "https://user:secret@example.org/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://10.1.2.3/",
    "https://169.254.169.254/latest",
    "https://localhost/",
    "file:///etc/passwd",
    "not an address",
  ])
    expect([url, await outcome(added({ url }))]).toEqual([url, "422 address-refused"]);
  expect(await outcome(added({ url: "https://example.org/events" }))).toBe("ok");
});
