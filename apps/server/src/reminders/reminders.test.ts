/** Reminding people over HTTP and SMTP: their calendars, one digest a day on the ways they asked for, and nothing where nothing is due. */
import { hasDay, remindersOn } from "@jiefen/casework";
import { daysAfter } from "@jiefen/store";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Client } from "../client/client.ts";
import {
  type Account,
  type GardenServer,
  newKey,
  openGardenServer,
  outcome,
  password,
  sentLetter,
  takeIn,
} from "../fixtures/garden-server.ts";
import { openPostOffice, type PostOffice } from "../fixtures/post-office.ts";
import { readCalendar } from "../fixtures/read-calendar.ts";
import { openReceiver, type Receiver } from "../fixtures/receiver.ts";

let garden: GardenServer;
let office: PostOffice;
let receiver: Receiver;
beforeEach(async () => {
  [office, receiver] = [await openPostOffice(), await openReceiver()];
  garden = await openGardenServer({ webhookHosts: [receiver.host], mail: { server: office.server, from: "jiefen@garden.example" } });
});
afterEach(async () => {
  await garden.close();
  await Promise.all([office.close(), receiver.close()]);
});

async function today(account: Account): Promise<Client> {
  const client = garden.browser();
  await client.signIn({ account, password });
  return client;
}

const fetched = async (path: string) => {
  const answer = await fetch(`${garden.url}${path}`, { headers: { accept: "text/calendar" } });
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
};

/** A case that the steward of the hillside handles, and a session on it. */
async function worked(): Promise<string> {
  const steward = await today("hillside.steward");
  const { state } = await takeIn(steward, [{ gardenerName: "Rosamunde", gardenerPhone: "13812345678" }]);
  const assign = { kind: "assign", handler: garden.idOf("hillside.steward") } as const;
  const { state: mine } = await steward.command(state.id, { version: state.version, command: assign }, newKey());
  const session = { kind: "planSession", on: "2026-03-05", time: "09:30", place: "at Rosamunde's", invited: [] } as const;
  await steward.command(state.id, { version: mine.version, command: session }, newKey());
  return state.id;
}

it("gives each person a calendar of what they have to do, with the number and no name, that strict readers take", async () => {
  const caseId = await worked();
  const steward = await today("hillside.steward");
  const { path } = await steward.openCalendar();
  const { status, type, text } = await fetched(path);
  expect([status, type]).toEqual([200, "text/calendar; charset=utf-8"]);
  const { events } = readCalendar(text);
  const { number } = await steward.case(caseId);
  const tasks = (await steward.agenda({ scope: "mine" })).tasks.filter(hasDay);
  expect(tasks.length).toBeGreaterThan(1);
  expect(events.map(({ UID }) => UID).toSorted()).toEqual(tasks.map(({ kind, about }) => `${kind}-${about}@jiefen`).toSorted());
  for (const event of events) expect(event.SUMMARY).toContain(number);
  expect(text).not.toMatch(/Rosamunde|13812345678/);
  for (const { kind, about, dueOn } of tasks.filter((task) => task.kind !== "session"))
    expect(events.find(({ UID }) => UID === `${kind}-${about}@jiefen`)?.["DTSTART;VALUE=DATE"]).toBe(dueOn.replaceAll("-", ""));
  // Half past nine in Shanghai.
  expect(events.find(({ UID }) => UID?.startsWith("session-"))).toMatchObject({ DTSTART: "20260305T013000Z" });
  const again = readCalendar((await fetched(path)).text);
  expect(again.events.map(({ UID }) => UID)).toEqual(events.map(({ UID }) => UID));
});

it("ends an address when a new one is made, when it is revoked, and when its person is switched off; and writes that down", async () => {
  const steward = await today("hillside.steward");
  const { path: first } = await steward.openCalendar();
  const { path: second, settings } = await steward.openCalendar();
  expect(settings.feed).toBeDefined();
  expect(JSON.stringify(await steward.reminders())).not.toContain(second.split("/").at(-1)?.slice(0, 20));
  expect([(await fetched(first)).status, (await fetched(second)).status]).toEqual([404, 200]);
  await steward.closeCalendar();
  expect((await fetched(second)).status).toBe(404);
  const { path: third } = await steward.openCalendar();
  const registrar = await today("hillside.registrar");
  const { version, name, division, roles } = await registrar.account(garden.idOf("hillside.steward"));
  await registrar.changeAccount(garden.idOf("hillside.steward"), { version, name, division, roles, active: false });
  expect((await fetched(third)).status).toBe(404);
  expect((await fetched("/api/calendar/nothing.ics")).status).toBe(404);
  const kinds = (await registrar.audit({})).items.map(({ kind }) => kind).filter((kind) => kind.startsWith("calendar"));
  expect(kinds).toEqual(["calendarOpened", "calendarClosed", "calendarOpened", "calendarOpened"]);
  expect(garden.log.join()).not.toContain(third.split("/").at(-1));
});

it("mails one digest on each day on which something is due or about to be, and none on the others", async () => {
  const caseId = await worked();
  const steward = await today("hillside.steward");
  await steward.changeReminders({ email: "steward@garden.example", byMail: true, byWebhook: false, language: "en" });
  const { calendar } = await garden.store.policies.getStanding("hillside");
  const hoped: string[] = [];
  for (let day = "2026-03-02"; day < "2026-03-13"; day = daysAfter(day, 1)) {
    garden.day(day);
    await garden.store.advanceDays(day);
    const due = (await (await today("hillside.steward")).agenda({ scope: "mine" })).tasks.filter(hasDay);
    if (remindersOn(due, calendar, day)) hoped.push(day);
    await garden.remind();
    await garden.remind();
    await garden.deliver();
  }
  expect(hoped.length).toBeGreaterThan(1);
  expect(hoped.length).toBeLessThan(11);
  expect(office.received.map(({ subject }) => /\d{4}-\d\d-\d\d/.exec(subject)?.[0])).toEqual(hoped);
  const { number } = await (await today("hillside.steward")).case(caseId);
  for (const { to, text, html } of office.received) {
    expect(to).toBe("steward@garden.example");
    expect(text).toContain(number);
    expect(html).toContain(`<li>`);
    expect(text + html).not.toMatch(/Rosamunde|13812345678/);
  }
});

it("sends nothing before the declared hour, and in the language of its person", async () => {
  await worked();
  await (await today("hillside.steward")).changeReminders({ email: "s@garden.example", byMail: true, byWebhook: false, language: "zh" });
  garden.day("2026-03-04");
  garden.later(-5 * 3_600_000);
  expect(await garden.remind()).toBe(0);
  garden.later(2 * 3_600_000);
  expect(await garden.remind()).toBe(1);
  await garden.deliver();
  expect(office.received[0]?.subject).toMatch(/^解纷 2026-03-04：\d+ 项待办$/);
  expect(office.received[0]?.text).toContain("联合调解");
});

it("tries a mail again that was put off, gives up one that was refused, and shows both to the person and to the administrator", async () => {
  await worked();
  await (await today("hillside.steward")).changeReminders({ email: "s@garden.example", byMail: true, byWebhook: false, language: "en" });
  garden.day("2026-03-04");
  office.answer("451 later");
  await garden.remind();
  await garden.deliver();
  expect((await (await today("hillside.steward")).reminders()).mails).toMatchObject([{ state: "waiting", attempts: 1, response: 451 }]);
  office.answer("250 fine");
  garden.later(10_000);
  await garden.deliver();
  expect(office.received).toHaveLength(1);
  garden.day("2026-03-05");
  office.answer("550 nobody");
  await garden.remind();
  await garden.deliver();
  const states = [
    { state: "givenUp", response: 550, attempts: 1 },
    { state: "arrived", attempts: 2 },
  ];
  expect((await (await today("hillside.steward")).reminders()).mails).toMatchObject(states);
  expect((await (await today("hillside.registrar")).mails()).items).toMatchObject(
    states.map((one) => ({ ...one, to: "Name of hillside.steward" })),
  );
});

it("tells another program what somebody has to do, if they asked for that, and a department's people of their letters", async () => {
  const registrar = await today("hillside.registrar");
  const webhook = { name: "Messages", division: "100100", url: receiver.url, kinds: ["reminder.due"], active: true } as const;
  const { secret } = await registrar.addWebhook(webhook);
  const caseId = await worked();
  await sentLetter(garden, caseId);
  const messenger = await today("hillside.messenger");
  expect((await messenger.reminders()).can).toEqual({ mail: true, webhook: true });
  await messenger.changeReminders({ byMail: false, byWebhook: true, language: "en" });
  const { items } = await messenger.letters("open");
  const by = items[0]?.awaited?.by ?? "";
  garden.day(by);
  expect(await garden.remind()).toBe(1);
  await garden.deliver();
  const [told, ...others] = receiver.received;
  expect(others).toEqual([]);
  expect(told?.signedBy(secret)).toBe(true);
  expect(told?.body).toMatchObject({
    type: "reminder.due",
    data: { account: "hillside.messenger", day: by, today: [{ dueOn: by, letter: items[0]?.id }] },
  });
  expect(office.received).toEqual([]);
});

it("asks for an address where mail is wanted", async () => {
  const steward = await today("hillside.steward");
  expect(await outcome(steward.changeReminders({ byMail: true, byWebhook: false, language: "en" }))).toBe("422 email-missing");
});
