/** One's own reminders, and the calendar that other programs fetch by its secret address. */

import { readerOf } from "../access/reader.ts";
import type { CalendarAddress, ExportedFile, ReminderSettings } from "../api/index.ts";
import { deliveryView } from "../outgoing/delivery-view.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, Call, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { calendarFile } from "./calendar-file.ts";
import { dueItems } from "./due-items.ts";
import { reminderHour } from "./reminder-hour.ts";

export const reminderRoutes: readonly Route[] = [
  { method: "GET", path: "/api/reminders", asks: [], handle: show },
  { method: "POST", path: "/api/reminders", asks: [], handle: wish },
  { method: "POST", path: "/api/reminders/calendar", asks: [], handle: openFeed },
  { method: "DELETE", path: "/api/reminders/calendar", asks: [], handle: closeFeed },
  { method: "GET", path: "/api/calendar/:file", asks: "anybody", handle: calendar },
];

/** Mails shown. */
const most = 10;
const ending = ".ics";

async function show(call: SignedInCall<"GET /api/reminders">): Promise<Answer> {
  return { body: await settingsOf(call) };
}

async function wish(call: SignedInCall<"POST /api/reminders">): Promise<Answer> {
  if (call.body.byMail && call.body.email === undefined) throw ProblemAnswer.of("email-missing");
  await call.service.store.reminders.wish(call.reader.person.id, call.body);
  return { body: await settingsOf(call) };
}

async function openFeed(call: SignedInCall<"POST /api/reminders/calendar">): Promise<Answer> {
  const secret = await call.service.store.reminders.openFeed(call.reader.person.id);
  await note(call, "calendarOpened");
  const body: CalendarAddress = { path: `/api/calendar/${secret}${ending}`, settings: await settingsOf(call) };
  return { status: 201, body };
}

async function closeFeed(call: SignedInCall<"DELETE /api/reminders/calendar">): Promise<Answer> {
  if (await call.service.store.reminders.closeFeed(call.reader.person.id)) await note(call, "calendarClosed");
  return { body: await settingsOf(call) };
}

/** Who has the address is let in; it opens nothing but this, and nothing once its person may no longer sign in. */
async function calendar(call: Call<"GET /api/calendar/:file">): Promise<Answer> {
  const { store, origin } = call.service;
  const { file } = call.params;
  const id = file.endsWith(ending) ? await store.reminders.findFeed(file.slice(0, -ending.length)) : undefined;
  const person = id === undefined ? undefined : await store.people.find(id);
  if (!person?.active) throw ProblemAnswer.of("not-found");
  const { language } = await store.reminders.find(person.id);
  const text = calendarFile(await dueItems(store, await readerOf(store, person), call.today), { language, ...(origin && { origin }) });
  const body: ExportedFile = {
    name: `jiefen${ending}`,
    mediaType: "text/calendar; charset=utf-8",
    content: Buffer.from(text).toString("base64"),
  };
  return { body, file: true };
}

async function settingsOf({ service, reader }: Pick<SignedInCall, "service" | "reader">): Promise<ReminderSettings> {
  const { store, mails } = service;
  const { person } = reader;
  const webhooks = await store.webhooks.telling("reminder.due", person.division);
  const hour = await reminderHour(store, reader);
  const sent = await store.outbox.list({ channel: "mail", target: person.id, limit: most });
  return {
    ...(await store.reminders.find(person.id)),
    ...(hour !== undefined && { hour }),
    can: { mail: mails, webhook: webhooks.length > 0 },
    mails: sent.map(deliveryView),
  };
}

async function note(
  { service, reader }: Pick<SignedInCall, "service" | "reader">,
  kind: "calendarOpened" | "calendarClosed",
): Promise<void> {
  const { person, layer } = reader;
  await service.store.audit.write({ by: person.id, kind, ...(layer && { layer: layer.layer }), subject: person.id, details: {} });
}
