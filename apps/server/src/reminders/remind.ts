/** Tells people once a day what they have to do, on the ways they asked for; beside everything else the server does. */
import { remindersOn } from "@jiefen/casework";
import { dayAt } from "@jiefen/policy";
import { type AnnouncementMessage, type Store, startOf } from "@jiefen/store";
import { readerOf } from "../access/reader.ts";
import type { DueItem } from "../api/index.ts";
import { dueItems } from "./due-items.ts";
import { reminderHour } from "./reminder-hour.ts";

const hour = 3_600_000;

/** What a digest holds; `language` is that of the mail. */
export interface DigestData {
  readonly day: string;
  readonly until: string;
  readonly late: readonly DueItem[];
  readonly today: readonly DueItem[];
  readonly next: readonly DueItem[];
}

/** Gives how many people were told something. Whoever was told of the day already is left alone, and whoever has nothing due is told nothing. */
export async function remind(store: Store, mails: boolean): Promise<number> {
  const day = dayAt(store.clock());
  const now = (store.clock() - startOf(day)) / hour;
  let told = 0;
  for (const id of await store.reminders.untold(day)) {
    const person = await store.people.find(id);
    if (!person?.active) continue;
    const reader = await readerOf(store, person);
    const from = await reminderHour(store, reader);
    if (!reader.layer || from === undefined || now < from) continue;
    const { calendar } = await store.policies.getStanding(reader.layer.layer);
    const { byMail, byWebhook } = await store.reminders.find(id);
    const found = remindersOn(await dueItems(store, reader, day), calendar, day);
    const items = found ? found.late.length + found.today.length + found.next.length : 0;
    const data: DigestData | undefined = found && { day, ...found };
    const message = (more: object): AnnouncementMessage => ({
      type: "reminder.due",
      timestamp: new Date(store.clock()).toISOString(),
      data: { ...data, ...more },
    });
    const isNew = await store.reminders.tell({
      person: id,
      division: person.division,
      day,
      items,
      ...(data && byMail && mails ? { mail: message({}) } : {}),
      ...(data && byWebhook ? { webhook: message({ account: person.account, division: person.division }) } : {}),
    });
    if (isNew && data) told += 1;
  }
  return told;
}
